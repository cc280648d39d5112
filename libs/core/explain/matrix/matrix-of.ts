import type { Instant } from '../../report/instant.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { subjectOfPlan } from '../../share/plan.js';
import type { Plan } from '../../share/plan.js';
import { COUNT } from '../../share/verbs.js';
import type { Contract } from '../../validate/contract.js';
import { fieldPlaces, pointerOf } from '../field-places.js';
import { cellOf } from './cell-of.js';
import { kindsInOrder } from './kinds-in-order.js';
import type { Matrix, MatrixChoice, MatrixRow, RowSubject } from './matrix.js';
import { rolesOfPersons } from './roles-of-persons.js';

/** The autorisatiematrix at a moment: what each kind of recipient gets of each group of data, and by which rules. */
export const matrixOf = (
  rulebook: Rulebook,
  contract: Contract,
  choice: MatrixChoice,
  at: Instant,
): Matrix => {
  const plans = plansFor(rulebook, choice);
  const recipients = kindsInOrder(
    rulebook,
    plans.map((plan) => subjectOfPlan(plan).recipient),
  );
  const byRecipient = recipients.map((kind) =>
    plans.filter((plan) => subjectOfPlan(plan).recipient === kind),
  );
  const rowOf = (subject: RowSubject, fields: readonly string[]): MatrixRow => ({
    ...subject,
    fields,
    cells: byRecipient.map((own) => cellOf(own, subject, at)),
  });
  return {
    recipients,
    providers: kindsInOrder(
      rulebook,
      plans.map((plan) => subjectOfPlan(plan).provider),
    ),
    rows: rowsIn(contract)
      .map(({ subject, fields }) => rowOf(subject, fields))
      .filter(isTold),
  };
};

const plansFor = ({ plans }: Rulebook, choice: MatrixChoice): readonly Plan[] =>
  plans.filter((plan) => {
    const { kind, partnership, purpose, provider } = subjectOfPlan(plan);
    return (
      kind === choice.kind &&
      partnership === choice.partnership &&
      purpose === choice.purpose &&
      (choice.provider === null || choice.provider === provider)
    );
  });

const rowsIn = (
  contract: Contract,
): readonly { readonly subject: RowSubject; readonly fields: readonly string[] }[] => {
  const places = fieldPlaces(contract.fields);
  const grouped = (isOfPersons: boolean) => {
    const found = new Map<string, string[]>();
    for (const place of places.filter(({ list }) => (list !== null) === isOfPersons))
      found.set(place.category, [...(found.get(place.category) ?? []), pointerOf(place, '*')]);
    return [...found];
  };
  const ofPersons = grouped(true);
  const perRole = rolesOfPersons(contract).flatMap((role) => [
    ...ofPersons.map(([category, fields]) => ({ subject: { category, role }, fields })),
    { subject: { category: COUNT, role }, fields: [] },
  ]);
  return [
    ...perRole,
    ...grouped(false).map(([category, fields]) => ({ subject: { category, role: null }, fields })),
  ];
};

/** How many persons there are is only told where a rule speaks of it; whoever sees them can count them. */
const isTold = ({ category, role, cells }: MatrixRow): boolean =>
  category !== COUNT ||
  role === null ||
  cells.some(({ ways, notNow }) => ways.length > 0 || notNow.length > 0);
