import type { Marks, ReceivedReport } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { recognitionOf } from './recognition.js';

/** The marks of a report: what it is recognised by, made unreadable with `digest`, which only who has the key can do. */
export const marksOf = (
  rulebook: Rulebook,
  received: ReceivedReport,
  digest: (text: string) => string,
): Marks | null => {
  const recognised = recognitionOf(rulebook, received);
  if (recognised === null) return null;
  const contents = digest(recognised.contents);
  const { mark } = recognised;
  if (mark === null) return { mark, contents };
  return { mark: mark === recognised.contents ? contents : digest(mark), contents };
};
