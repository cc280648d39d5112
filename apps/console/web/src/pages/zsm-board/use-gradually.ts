import { startTransition, useEffect, useState } from 'react';

/** What fills a large screen. */
const FIRST = 16;
const STEP = 16;

/** How many of a long list are drawn: at once what fills the screen, after that the rest in steps that nobody has to wait for. */
export const useGradually = (count: number): number => {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= count) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What is drawn by now is shown first.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDrawn(drawn + STEP)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, count]);
  return drawn;
};
