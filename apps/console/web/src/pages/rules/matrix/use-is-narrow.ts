import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 760px)';

/** Whether the page is too narrow for a wide table. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(NARROW);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(NARROW).matches,
  );
