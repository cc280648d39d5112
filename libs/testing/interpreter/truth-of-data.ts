import type { Json, JsonObject } from '#core';
import { ageOf } from './age-of.js';
import { isTrueOf } from './is-true-of.js';
import { localDateOf } from './local-date-of.js';
import type { Question } from './question.js';
import type { Truth } from './truth.js';

/** Whether conditions hold for the report, the case and the recipient of a question. */
export const truthOfData = (question: Question): Truth => {
  const { document, data } = question;
  const offence = (data['feit'] as JsonObject | undefined)?.['gepleegdOp'];
  const date = typeof offence === 'string' ? offence : localDateOf(question.at);
  const aged = (person: Json): Json => {
    if (typeof person !== 'object' || person === null || Array.isArray(person)) return person;
    const age = ageOf((person as JsonObject)['persoon'], date);
    return age === null ? person : { ...(person as JsonObject), leeftijd: age };
  };
  const persons = data['betrokkenen'];
  const looksAt = {
    berichtId: question.reportId,
    bericht: Array.isArray(persons) ? { ...data, betrokkenen: (persons as Json[]).map(aged) } : data,
    zaak: question.facts,
    zaakpartners: question.partners,
    verstrekker: { code: question.provider.code, soort: question.provider.kind },
    ontvanger: recipientOf(question),
  };
  const schemaOf = (condition: string): JsonObject => document.voorwaarden[condition]?.schema ?? { not: {} };
  return {
    holds: (condition) => isTrueOf(schemaOf(condition), looksAt, looksAt),
    holdsFor: (condition, person) => {
      const root = { persoon: aged(person) };
      return isTrueOf(schemaOf(condition), root, root);
    },
  };
};

/** Whoever a law does not name as participant of the partnership is a third party. */
const recipientOf = ({ document, recipient, partnership }: Question): JsonObject => {
  const named = document.verbanden.find(({ code }) => code === partnership)?.deelnemers;
  const member = named?.find(({ soort }) => soort === recipient.kind)?.lid ?? 3;
  return {
    code: recipient.code,
    soort: recipient.kind,
    ...(recipient.function === null ? {} : { functie: recipient.function }),
    ...(named === undefined ? {} : { lid: member }),
  };
};
