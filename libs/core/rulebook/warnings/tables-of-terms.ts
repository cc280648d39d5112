import type { Example, Finding } from '../finding.js';
import type { TermDocument } from '../rulebook-document.js';
import { termsIn } from '../terms-in.js';
import type { Inquiry } from './inquiry.js';

/** Regions in which the table has no coordinator who must see to a term, or no meeting to which it runs. */
export const tablesOfTerms = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const { regios, tafels } = inquiry.document;
  return termsIn(inquiry.document).flatMap(({ tag, document, pointer, starters }) =>
    tag === 'duty'
      ? []
      : neededBy(document).flatMap(({ at, table, part }) =>
          regios.flatMap(({ code: region }) => {
            const isThere = tafels.some(
              (one) => one.soort === table && one.regios.includes(region) && one[part] !== undefined,
            );
            const [first] = isThere
              ? []
              : starters.filter(({ about, als }) => !inquiry.never(als, { ...about, regions: [region] }));
            return first === undefined
              ? []
              : [
                  {
                    pointer: `${pointer}/${at}`,
                    problem: `in regio "${region}" is er geen tafel van soort "${table}" met een ${part}`,
                    example: inquiry.example(first.als, { ...first.about, regions: [region] }),
                  },
                ];
          }),
        ),
  );
};

interface Needed {
  readonly at: string;
  readonly table: string;
  readonly part: 'coordinator' | 'vergadering';
}

const neededBy = ({ wie, vanaf, tot }: TermDocument): readonly Needed[] => [
  ...(typeof wie === 'object' && 'coordinator' in wie
    ? [{ at: 'wie/coordinator', table: wie.coordinator, part: 'coordinator' as const }]
    : []),
  ...Object.entries({ vanaf, tot }).flatMap(([member, moment]) =>
    typeof moment === 'object' && 'vergadering' in moment
      ? [{ at: `${member}/vergadering`, table: moment.vergadering, part: 'vergadering' as const }]
      : [],
  ),
];
