import { useCallback, type MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/** Follows plain links within what it is given to, without loading the page anew: for a long list, of which no link then has to know where one is. */
export const useLinkClicks = (): ((event: MouseEvent<HTMLElement>) => void) => {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
      const link = target instanceof Element ? target.closest('a') : null;
      if (link === null || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
      event.preventDefault();
      void navigate(`${link.pathname}${link.search}`);
    },
    [navigate],
  );
};
