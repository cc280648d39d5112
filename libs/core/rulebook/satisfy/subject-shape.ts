import type { Contract } from '../../validate/contract.js';
import { groupBy } from '../group-by.js';
import type { RulebookDocument } from '../rulebook-document.js';
import type { CaseFactDocument } from '../rule-documents.js';
import { ANYTHING, ANY_KIND, KIND, ofKinds, oneOf } from './domain.js';
import type { Domain } from './domain.js';
import { reportShape } from './report-shape.js';
import { anyShape, leafShape, shapeWith } from './shape.js';
import type { Shape } from './shape.js';

/** What a rule is about, as far as it says so: which kind of report, from and to which kinds of partner, in which regions. */
export interface About {
  readonly kind?: string;
  readonly providers?: readonly string[];
  readonly recipients?: readonly string[];
  readonly regions?: readonly string[];
}

/** What conditions can come to look at under this rulebook, per what a rule is about. */
export const subjectShapes = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): ((about: About) => Shape) => {
  const reports = reportShapes(document, contracts);
  const facts = new Map(
    [
      ...groupBy(
        document.zaakfeiten,
        ({ feit }) => feit,
        (rule) => rule,
      ),
    ].map(([name, rules]) => [name, leafShape(factDomain(rules))]),
  );
  return ({ kind, providers, recipients, regions }) => {
    const members: Readonly<Record<string, Shape>> = {
      bericht: (kind === undefined ? undefined : reports.get(kind)) ?? anyShape,
      zaak: objectShape((name) => {
        if (name !== 'regio') return name === 'regioVermoed' ? anyShape : (facts.get(name) ?? NOTHING);
        return leafShape(
          regions === undefined ? orAbsent(document.regios.map(({ code }) => code)) : oneOf(regions),
        );
      }),
      verstrekker: partnerShape(providers),
      ontvanger: partnerShape(recipients),
    };
    return objectShape((name) => members[name] ?? anyShape);
  };
};

const NOTHING = leafShape(ofKinds(KIND.absent));

const objectShape = (member: (name: string) => Shape): Shape => shapeWith(ofKinds(KIND.object), member);

const partnerShape = (kinds: readonly string[] | undefined): Shape =>
  kinds === undefined
    ? anyShape
    : objectShape((name) => (name === 'soort' ? leafShape(oneOf(kinds)) : anyShape));

const orAbsent = (values: readonly string[]): Domain => {
  const domain = oneOf(values);
  return { ...domain, kinds: domain.kinds | KIND.absent };
};

/** What the rules of one fact can make of it; until one of them applies it is absent. */
const factDomain = (rules: readonly CaseFactDocument[]): Domain => {
  const made = rules.filter(({ berichten }) => berichten.length > 0);
  const isListed = made.every(
    ({ uit, per, voegToe }) => uit === undefined && per === undefined && voegToe !== true,
  );
  const values = made.flatMap(({ wordt }) => (wordt === undefined ? [] : [wordt]));
  if (!isListed || values.some((value) => typeof value === 'object' && value !== null)) return ANYTHING;
  const domain = oneOf(values);
  return { ...domain, kinds: (domain.kinds | KIND.absent) & ANY_KIND };
};

const reportShapes = (
  { waardelijsten }: RulebookDocument,
  contracts: readonly Contract[],
): ReadonlyMap<string, Shape> => {
  const synonyms = groupBy(
    waardelijsten,
    ({ bericht }) => bericht,
    ({ veld, vertaling }) =>
      [
        veld.slice(1),
        Object.keys(vertaling ?? {}).filter((word) => !Object.values(vertaling ?? {}).includes(word)),
      ] as const,
  );
  return new Map(
    [
      ...groupBy(
        contracts,
        ({ kind }) => kind,
        ({ fields }) => fields,
      ),
    ].map(([kind, trees]) => [kind, reportShape(trees, new Map(synonyms.get(kind) ?? []))]),
  );
};
