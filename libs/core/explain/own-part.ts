import { isJsonObject } from '../report/json.js';
import type { JsonObject } from '../report/json.js';
import { personsOf } from '../report/persons-of.js';
import { valuesAt } from '../report/values-at.js';
import { verbs } from '../share/verbs.js';
import type { Explanation, FieldExplanation, RecipientExplanation } from './explanation.js';
import { shownSentence } from './field-sentence.js';
import type { SecondLookExplanation } from './second-look.js';

/** What a recipient may be told of its own delivery: the report as it may see it now; null once the contents are gone. */
export interface OwnDelivery {
  readonly recipient: RecipientExplanation;
  readonly checks: readonly SecondLookExplanation[];
  readonly data: JsonObject | null;
  /** What is handed out of it now. */
  readonly view: JsonObject | null;
}

/**
 * The explanation for a recipient: only its own deliveries, and of these only what it got. Nothing tells what it did not get,
 * who else was thought of, or which conditions were looked at: that could betray a secret address.
 */
export const ownPart = (explanation: Explanation, deliveries: readonly OwnDelivery[]): Explanation => ({
  ...explanation,
  regio: null,
  routering: [],
  termijnen: [],
  ontvangers: deliveries.map(ownDelivery),
});

const ownDelivery = ({ recipient, checks, data, view }: OwnDelivery): RecipientExplanation => {
  const fields = data === null || view === null ? [] : shownFields(recipient, checks, data, view);
  const used = new Set(fields.flatMap(({ keten }) => keten.map(({ regel }) => regel)));
  const regels = recipient.regels
    .filter(({ regel, soort, gold }) =>
      recipient.uitkomst === 'signaal' ? gold && soort === 'deelregel' : used.has(regel),
    )
    .map((rule) => ({ ...rule, voorwaarden: [], schakelaar: null }));
  const by = regels.map(({ regel, artikel }) => `deelregel ${regel} (${artikel})`).join(', ');
  const what = recipient.uitkomst === 'signaal' ? 'alleen een signaal dat er een bericht is' : 'het bericht';
  return {
    ...recipient,
    routeringsregel: null,
    zin: `U kreeg ${what} met doel ${recipient.doel}${by === '' ? '' : `: ${by}`}.`,
    regels,
    velden: fields,
  };
};

const shownFields = (
  { velden }: RecipientExplanation,
  checks: readonly SecondLookExplanation[],
  data: JsonObject,
  view: JsonObject,
): readonly FieldExplanation[] => {
  const narrowed = new Map(
    checks.flatMap((check) => check.velden.map((field) => [field.veld, field] as const)),
  );
  const shown = velden
    .map((field) => narrowed.get(field.veld) ?? field)
    .filter((field) => field.hoe !== 'weggelaten' && isIn(field, data, view));
  const numbers = [
    ...new Set(shown.filter(({ wijze }) => wijze !== 'aantal').flatMap(({ betrokkene }) => betrokkene ?? [])),
  ];
  const counted = new Set<string | null>();
  const isAsHandedOut = numbers.length === shownOneByOne(view);
  const own = shown.flatMap((field) => {
    if (field.betrokkene === null) return [worded(field, field.veld)];
    if (field.wijze !== 'aantal') return isAsHandedOut ? [worded(...renumbered(field, numbers, shown))] : [];
    if (counted.has(field.rol)) return [];
    counted.add(field.rol);
    return [
      worded({ ...field, veld: field.veld.replace(PERSON, '$1/*'), betrokkene: null }, `/${field.rol}`),
    ];
  });
  // What was read before and may be seen no more is not told of either.
  return own.filter(({ veld, wijze }) => wijze === 'aantal' || isThere(veld, view));
};

/** How many persons are shown one by one. When some were taken away since, nothing tells which is which any more. */
const shownOneByOne = (view: JsonObject): number =>
  (personsOf(view) ?? []).filter((person) => isJsonObject(person) && person['aantal'] === undefined).length;

const isThere = (veld: string, view: JsonObject): boolean => valuesAt(view, veld).length > 0;

const PERSON = /^(\/[^/]+)\/\d+/;

/** By the place in what the recipient sees, so that gaps do not tell of others; the role only where that was shared. */
const renumbered = (
  field: FieldExplanation,
  numbers: readonly number[],
  shown: readonly FieldExplanation[],
): [field: FieldExplanation, within: string] => {
  const place = numbers.indexOf(field.betrokkene ?? 0);
  const within = field.veld.replace(PERSON, '');
  const hasRole = shown.some(
    ({ betrokkene, veld, hoe }) =>
      betrokkene === field.betrokkene && hoe === 'gedeeld' && veld.endsWith('/rol'),
  );
  return [
    {
      ...field,
      veld: field.veld.replace(PERSON, `$1/${place}`),
      betrokkene: place + 1,
      rol: hasRole ? field.rol : null,
    },
    within,
  ];
};

const worded = (field: FieldExplanation, within: string): FieldExplanation => {
  const told = {
    ...field,
    keten: field.keten.map((link) => ({ ...link, voorwaarden: [], persoonvoorwaarde: null })),
  };
  return { ...told, zin: shownSentence(told, within) };
};

/** Whether the report has this field and it shows in what is handed out. */
const isIn = ({ veld, wijze }: FieldExplanation, data: JsonObject, view: JsonObject): boolean => {
  const [, top = ''] = veld.split('/');
  if (view[top] === undefined) return false;
  return valuesAt(data, veld).some(
    (value) => wijze === 'aantal' || verbs[wijze ?? '']?.apply(value, 0) !== undefined,
  );
};
