import type { Rulebook } from '../rulebook/rulebook.js';
import { holdsByBits } from '../share/held-rules.js';
import type { Moment } from '../share/held-rules.js';
import { permitsFor } from '../share/seeing.js';
import type { Contract } from '../validate/contract.js';
import type { DecidedRecipient } from './decided-recipient.js';
import { explainField } from './explain-field.js';
import type { FieldContext, PersonPlace } from './explain-field.js';
import { explainRule } from './explain-rule.js';
import type { FieldExplanation, RecipientExplanation } from './explanation.js';
import { fieldPlaces } from './field-places.js';
import { partnerName } from './partner-name.js';
import { personPermit } from './person-permit.js';
import { recipientSentence } from './recipient-sentence.js';

/** Under which rulebook and at which moment something was decided, and who is in the report. */
export interface DecidedUnder {
  readonly rulebook: Rulebook;
  readonly moment: Moment;
  readonly roles: readonly string[];
  readonly contracts: readonly Contract[];
  /** The type of the report, and of the report it corrects. */
  readonly types: { readonly own: string | null; readonly corrected: string | null };
}

/** What one recipient got or did not get, rule by rule and field by field. */
export const explainRecipient = (under: DecidedUnder, decided: DecidedRecipient): RecipientExplanation => {
  const { rulebook, moment } = under;
  const plan = decided.plan === null ? undefined : rulebook.plans[decided.plan];
  const regels =
    plan === undefined
      ? []
      : plan.rules.map((rule, n) =>
          explainRule(rulebook, rule, decided.held[n] === '1', moment, holdsByBits(plan, decided.conditions)),
        );
  const uitkomst = outcomeOf(decided);
  const explained = {
    ontvanger: decided.name,
    naam: partnerName(rulebook, decided.name),
    soort: decided.kind,
    namens: decided.standsInFor,
    waarneming: decided.agreement,
    routeringsregel: decided.route,
    verband: decided.partnership,
    doel: decided.purpose,
    uitkomst,
    signaal: decided.signal,
    vanCorrectie: decided.ofCorrection,
    regels,
  };
  const context = plan && {
    rulebook,
    plan,
    rules: regels,
    recipientKind: decided.kind,
    purpose: decided.purpose,
  };
  return {
    ...explained,
    zin: recipientSentence(explained),
    velden: context !== undefined && uitkomst === 'gedeeld' ? fieldsOf(under, context, decided) : [],
  };
};

const outcomeOf = ({ isShared, signal }: DecidedRecipient): RecipientExplanation['uitkomst'] => {
  if (!isShared) return 'niets';
  return signal === null ? 'gedeeld' : 'signaal';
};

const fieldsOf = (
  { roles, contracts, types }: DecidedUnder,
  context: FieldContext,
  { held, persons, ofCorrection }: DecidedRecipient,
): readonly FieldExplanation[] => {
  const of = ofCorrection ? types.corrected : types.own;
  const contract = contracts.find(({ type }) => type === of);
  if (contract === undefined) return [];
  const permits = permitsFor(context.plan, held);
  const places = fieldPlaces(contract.fields);
  const ofPersons = places.filter(({ list }) => list !== null);
  const categories = ofPersons.map(({ category }) => category);
  return [
    ...places
      .filter(({ list }) => list === null)
      .map((place) => explainField(context, place, null, permits.outsidePersons)),
    ...(ofPersons.length === 0 ? [] : roles).flatMap((role, n) => {
      const person: PersonPlace = { place: n, role, met: persons.map((bits) => bits[n] ?? '0').join('') };
      const permitFor = personPermit(permits.forPerson(role, person.met), categories);
      return ofPersons.map((place) => explainField(context, place, person, permitFor));
    }),
  ];
};
