import type { Example, Finding } from '../finding.js';
import { termsIn } from '../terms-in.js';
import type { Inquiry } from './inquiry.js';

/** Terms that no report, no delivery and no sharing rule ever starts. */
export const termsWithoutStart = (
  inquiry: Inquiry,
): readonly (Finding & { readonly example: Example | null })[] =>
  termsIn(inquiry.document).flatMap((term) => {
    const { pointer, starters } = term;
    if (starters.some(({ about, als }) => !inquiry.never(als, about))) return [];
    const [first] = starters;
    return [
      first === undefined
        ? { pointer, problem: UNNAMED[term.tag], example: null }
        : {
            pointer,
            problem: 'deze termijn begint nooit: de voorwaarden om te beginnen kunnen niet gelden',
            example: inquiry.example([], first.about),
          },
    ];
  });

const UNNAMED = {
  term: 'deze termijn begint nooit: zij noemt geen bericht ("bij") en geen routeringsregel noemt haar',
  duty: 'deze plicht begint nooit: geen deelregel noemt haar',
};
