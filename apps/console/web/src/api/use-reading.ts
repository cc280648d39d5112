import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DeskApi } from './desk.generated.js';
import { read, type Answered, type Asked, type Reading } from './ask.js';
import type { Problem } from './problem.js';
import { viewedAs } from './viewed-as.js';

export interface ReadingOptions {
  /** False: not yet. */
  readonly enabled?: boolean;
  /** Ask again after so many milliseconds, as long as the page is looked at. */
  readonly everyMs?: number;
  /** Reading is logged: it is asked again only when somebody asks for it. */
  readonly isAskedOnce?: boolean;
}

/** What an operation answers, kept while the page needs it; `data.body` and `data.version`. What was there stays while it is asked anew. */
export const useReading = <Op extends Reading>(
  operation: Op,
  { path = {}, query = {} }: Pick<Asked, 'path' | 'query'> = {},
  { enabled = true, everyMs, isAskedOnce = false }: ReadingOptions = {},
): UseQueryResult<Answered<DeskApi['answers'][Op]>, Problem> =>
  useQuery({
    queryKey: [operation, path, query, viewedAs.get()],
    queryFn: ({ signal }) => read(operation, { path, query, signal }),
    placeholderData: keepPreviousData,
    enabled,
    ...(isAskedOnce ? { staleTime: Infinity } : {}),
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
  });
