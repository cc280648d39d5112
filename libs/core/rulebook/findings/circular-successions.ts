import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Organisations that in the end would take their own place. */
export const circularSuccessions = ({ opvolgingen = [] }: RulebookDocument): readonly Finding[] =>
  opvolgingen.flatMap(({ van, naar }, n) => {
    const after = new Set([naar]);
    for (const one of after) for (const next of opvolgingen) if (next.van === one) after.add(next.naar);
    return after.has(van)
      ? [{ pointer: `/opvolgingen/${n}/naar`, problem: `"${van}" volgt zo zichzelf op` }]
      : [];
  });
