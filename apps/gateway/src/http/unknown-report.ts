import { type Answer, problem } from '#runtime';

/** The answer for a report that does not exist, and in the same words for one that is nothing to who asks. */
export const unknownReport = (): Answer =>
  problem(
    'niet-gevonden',
    'U hebt geen bericht met dit id, of het is nog onderweg. Hebt u het net gestuurd? Vraag het dan zo nog eens.',
    { headers: { 'Retry-After': '1' } },
  );
