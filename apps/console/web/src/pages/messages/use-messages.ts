import { useState } from 'react';
import type { BerichtRegel } from '../../api/desk.generated.js';
import { addressOf } from '../../api/ask.js';
import { useReading } from '../../api/use-reading.js';
import { useLive } from '../../live/use-live.js';
import type { Filters } from './filter-query.js';
import { letIn, NO_TAIL, rowsOf, withRow, type Tail } from './tail.js';

const PAGE = 50;

/** A page of the list, and what comes in while it is looked at: only the first page is followed. */
export const useMessages = (filters: Filters, after: string | null, isStopped: boolean) => {
  const query = { ...filters, limit: PAGE, na: after };
  const reading = useReading('GET /berichten', { query });
  const body = reading.isPlaceholderData ? undefined : reading.data?.body;
  const page = JSON.stringify(query);
  const [tail, setTail] = useTailOf(`${page} ${reading.dataUpdatedAt}`);
  const follows = after === null && body !== undefined;
  useLive(
    follows ? addressOf('GET /berichten/stroom', { query: filters }) : null,
    {
      bericht: (told) => {
        const listed = new Set(body?.berichten.map(({ bericht }) => bericht));
        setTail((before) => withRow(before, listed, told as BerichtRegel));
      },
      opnieuw: () => void reading.refetch(),
    },
    isStopped,
  );
  return {
    reading,
    rows: rowsOf(tail, reading.data?.body.berichten ?? []),
    waiting: tail.waiting.length,
    newest: new Set(tail.letIn.map(({ bericht }) => bericht)),
    show: () => setTail(letIn),
    follows: after === null,
  };
};

/** What came in since a page was read: another page begins without. */
const useTailOf = (page: string): readonly [Tail, (next: (before: Tail) => Tail) => void] => {
  const [held, setHeld] = useState<{ readonly page: string; readonly tail: Tail }>({ page, tail: NO_TAIL });
  const tailOf = (one: typeof held): Tail => (one.page === page ? one.tail : NO_TAIL);
  return [tailOf(held), (next) => setHeld((before) => ({ page, tail: next(tailOf(before)) }))];
};
