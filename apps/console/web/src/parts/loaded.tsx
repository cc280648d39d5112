import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.js';
import { ProblemNotice } from './problem-notice.js';
import { Skeleton } from './skeleton.js';

/** What was asked once it is there; until then a skeleton, and what went wrong when it did. What was there before stays, greyed. */
export const Loaded = <Answer,>({
  reading,
  rows,
  onRetry = () => void reading.refetch(),
  children,
}: {
  readonly reading: UseQueryResult<Answer, Problem>;
  /** Of the skeleton. */
  readonly rows?: number;
  /** Asks anew, where more than this reading is asked; without it this reading alone. */
  readonly onRetry?: () => void;
  readonly children: (answer: Answer) => ReactNode;
}) => {
  const { data, error, isPlaceholderData } = reading;
  const notice = error === null ? null : <ProblemNotice problem={error} onRetry={onRetry} />;
  if (data === undefined) return notice ?? <Skeleton {...(rows === undefined ? {} : { rows })} />;
  // Without a right nothing of before may stay.
  if (error?.kind === 'no-right' || error?.kind === 'not-found') return notice;
  return (
    <>
      {notice}
      <div className={error === null ? undefined : 'is-stale'} aria-busy={isPlaceholderData || undefined}>
        {children(data)}
      </div>
    </>
  );
};
