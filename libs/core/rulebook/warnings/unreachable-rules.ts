import type { Finding, Example } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { About } from '../satisfy/subject-shape.js';
import type { Inquiry } from './inquiry.js';

interface Asked {
  readonly at: string;
  readonly als: readonly string[];
  /** What it can be about; one in which it can hold is enough. */
  readonly about: readonly About[];
}

/** Rules that nothing can ever meet: their report has no such field or value, or no case ever has such a fact. */
export const unreachableRules = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] =>
  askedIn(inquiry).flatMap(({ at, als, about }) => {
    const [first = {}] = about;
    // What holds of nothing at all is already refused.
    if (als.length === 0 || inquiry.never(als, null)) return [];
    if (about.some((one) => !inquiry.never(als, one))) return [];
    const count = als.findIndex((_, n) => inquiry.never(als.slice(0, n + 1), first));
    const before = als.slice(0, count);
    const others = before.map((name) => `"${name}"`).join(', ');
    return [
      {
        pointer: `${at}/${count}`,
        problem: `voorwaarde "${als[count]}" kan hier nooit gelden${others === '' ? '' : ` samen met ${others}`}, dus de regel ook niet`,
        example: inquiry.example(before, first),
      },
    ];
  });

const askedIn = ({ document, contracts }: Inquiry): readonly Asked[] => {
  const sent = groupBy(
    document.deelregels,
    ({ bericht }) => bericht,
    ({ van }) => van,
  );
  const providers = new Map([...sent].map(([kind, lists]) => [kind, [...new Set(lists.flat())].sort()]));
  const ofKind = (kind: string): About => {
    const who = providers.get(kind);
    return who === undefined ? { kind } : { kind, providers: who };
  };
  const kinds = [...new Set(contracts.map(({ kind }) => kind))];
  return [
    ...document.routeringsregels.map(({ als, bericht, regios }, n) => ({
      at: `/routeringsregels/${n}/als`,
      als,
      about: [{ ...ofKind(bericht), ...(regios === undefined ? {} : { regions: regios }) }],
    })),
    ...document.deelregels.map(({ als, bericht, van, aan }, n) => ({
      at: `/deelregels/${n}/als`,
      als,
      about: [{ kind: bericht, providers: van, recipients: aan }],
    })),
    ...document.verboden.map(({ als, berichten, van }, n) => ({
      at: `/verboden/${n}/als`,
      als,
      about: (berichten ?? kinds).map((kind) => (van === undefined ? { kind } : { kind, providers: van })),
    })),
    ...(['zaakfeiten', 'vernietigingen'] as const).flatMap((list) =>
      document[list]
        .map(({ als, berichten }, n) => ({ at: `/${list}/${n}/als`, als, about: berichten.map(ofKind) }))
        .filter(({ about }) => about.length > 0),
    ),
    ...document.schakelaars.map(({ als, regio }, n) => ({
      at: `/schakelaars/${n}/als`,
      als,
      about: [{ regions: [regio] }],
    })),
  ];
};
