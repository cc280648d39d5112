import { useCallback, useEffect, useRef } from 'react';

const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** Gives whether nobody touched anything for so long: then nobody is about to press what would move. */
export const useIsIdle = (forMs: number): (() => boolean) => {
  const last = useRef(Infinity);
  useEffect(() => {
    const touched = (): void => {
      last.current = Date.now();
    };
    touched();
    TOUCHES.forEach((name) => window.addEventListener(name, touched, { passive: true }));
    return () => TOUCHES.forEach((name) => window.removeEventListener(name, touched));
  }, []);
  return useCallback(() => Date.now() - last.current >= forMs, [forMs]);
};
