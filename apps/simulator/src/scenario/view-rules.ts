/** What one kind of recipient sees of one kind of report, field by field: `scenarios/beelden/`. */
export interface ViewRules {
  readonly soort: string;
  readonly bericht: FieldRules;
  /** One rule for all persons, or one per role. */
  readonly personen: PersonRules | Readonly<Record<string, PersonRules>>;
}

/** All fields full, or each field named under the way it is shown. */
export type FieldRules = 'volledig' | Readonly<Partial<Record<FieldRule, readonly string[]>>>;

/** For persons also: not there at all, or only how many there are. */
export type PersonRules = FieldRules | 'afwezig' | 'aantal';

/** `soort` and `aard`: of the field only that member. */
export type FieldRule = 'volledig' | 'afgeschermd' | 'afwezig' | 'leeftijdsband' | 'soort' | 'aard';
