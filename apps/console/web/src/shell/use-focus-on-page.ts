import { useEffect, useRef } from 'react';

/** Puts the focus on the title of a page that one went to, so that a screen reader tells where one is; not on the first. */
export const useFocusOnPage = (pathname: string): void => {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [pathname]);
};
