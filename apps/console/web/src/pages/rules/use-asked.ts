import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type Asked = Readonly<Record<string, string | null>>;

/** What the address asks for, and how to ask for something else: the address changes, the page stays. */
export const useAsked = (): {
  readonly asked: URLSearchParams;
  readonly ask: (change: Asked) => void;
} => {
  const [asked, setAsked] = useSearchParams();
  const ask = useCallback(
    (change: Asked) =>
      setAsked(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(change))
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setAsked],
  );
  return { asked, ask };
};
