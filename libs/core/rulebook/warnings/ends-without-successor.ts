import type { Example, Finding } from '../finding.js';
import type { Inquiry } from './inquiry.js';

/** Partners that stop taking part while nobody takes their place: what lies ready for them and what they must do goes to nobody. */
export const endsWithoutSuccessor = ({
  document,
}: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const succeeded = new Set((document.opvolgingen ?? []).map(({ van }) => van));
  return document.ketenpartners.flatMap(({ code, tot }, n) =>
    tot === undefined || succeeded.has(code)
      ? []
      : [
          {
            pointer: `/ketenpartners/${n}/tot`,
            problem: `"${code}" houdt dan op en niemand volgt op: termijnen en afleveringen gaan naar niemand over`,
            example: { moment: Date.parse(tot) },
          },
        ],
  );
};
