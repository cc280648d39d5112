import { reportSight, type Person, type ReportSight } from '#core';
import { problem, type Refusal } from '#runtime';
import type { MessageParts } from './message-parts.js';

/** Which reports somebody sees now, or why none. */
export const seenBy = async (
  { rulebooks, clock }: Pick<MessageParts, 'rulebooks' | 'clock'>,
  person: Person,
): Promise<{ readonly sight: ReportSight } | Refusal> => {
  const { rulebook } = await rulebooks.active();
  const sight = reportSight(rulebook, person, clock());
  return typeof sight === 'string' ? { refusal: problem('geen-toegang', sight) } : { sight };
};
