import type { Bericht } from '../../api/desk.generated.js';

export type Recipient = Bericht['ontvangers'][number];
export type FieldOf = Recipient['velden'][number];

/** What became of a field, as one looks at it: what was not sent cannot have been left out. */
export type Fate = FieldOf['hoe'] | 'niet-gestuurd';

export interface FieldRow {
  readonly field: FieldOf;
  readonly fate: Fate;
  /** Whether the recipient sees something else than what was sent. */
  readonly differs: boolean;
}

/** The fields of one person, or those outside persons. */
export interface FieldGroup {
  /** From 1; null: not about a person in the list. */
  readonly person: number | null;
  readonly role: string | null;
  readonly rows: readonly FieldRow[];
}

/** What became of a field. What was narrowed at a later check counts as it is now. */
const fateOf = ({ hoe, verzonden }: FieldOf): Fate => (verzonden === false ? 'niet-gestuurd' : hoe);

const rowOf = (field: FieldOf): FieldRow => {
  const fate = fateOf(field);
  return { field, fate, differs: fate !== 'gedeeld' && fate !== 'niet-gestuurd' };
};

/** The fields of a recipient as they are now: what a later check took away replaces what was decided first. */
export const fieldsNow = ({ velden, controles }: Recipient): readonly FieldOf[] => {
  const narrowed = new Map(
    controles.flatMap((look) => look.velden.map((field) => [field.veld, field] as const)),
  );
  return velden.map((field) => narrowed.get(field.veld) ?? field);
};

/** The rows to show: only those that differ, or also what was not sent at all; by person. */
export const fieldGroups = (
  fields: readonly FieldOf[],
  shown: { readonly onlyDifferent: boolean; readonly alsoNotSent: boolean },
): readonly FieldGroup[] => {
  const rows = fields
    .map(rowOf)
    .filter(({ fate, differs }) =>
      shown.onlyDifferent ? differs : shown.alsoNotSent || fate !== 'niet-gestuurd',
    );
  const groups = new Map<number | null, FieldRow[]>();
  for (const row of rows) {
    const of = row.field.betrokkene;
    const group = groups.get(of) ?? [];
    groups.set(of, group);
    group.push(row);
  }
  return [...groups].map(([person, of]) => ({ person, role: of[0]?.field.rol ?? null, rows: of }));
};

/** How many fields met which fate. */
export const countFates = (fields: readonly FieldOf[]): Readonly<Record<Fate, number>> => {
  const counts: Record<Fate, number> = {
    gedeeld: 0,
    veralgemeend: 0,
    afgeschermd: 0,
    weggelaten: 0,
    'niet-gestuurd': 0,
  };
  for (const field of fields) counts[fateOf(field)] += 1;
  return counts;
};
