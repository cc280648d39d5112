import { activityOf } from './adl-records.js';
import type { Explanation, FieldExplanation, RecipientExplanation } from './explanation.js';
import type { SecondLookExplanation } from './second-look.js';
import { spanId, traceId } from './span-id.js';

/** What one recipient got of one person. */
export interface PersonAtRecipient {
  readonly recipient: RecipientExplanation;
  readonly velden: readonly FieldExplanation[];
}

/** What became of one person of a report, by its place in the list of persons; recipients that got nothing of it have no fields. */
export const personPart = ({ ontvangers }: Explanation, person: number): readonly PersonAtRecipient[] =>
  ontvangers.map((recipient) => ({
    recipient,
    velden: recipient.velden.filter(
      ({ betrokkene, hoe }) => betrokkene === person + 1 && hoe !== 'weggelaten',
    ),
  }));

/** Whether who the person is was told in full, also after later checks. */
export const seesIdentity = (
  { recipient }: Pick<PersonAtRecipient, 'recipient'>,
  person: number,
  checks: readonly SecondLookExplanation[],
): boolean => {
  const isIdentity = ({ betrokkene, veld }: FieldExplanation): boolean =>
    betrokkene === person + 1 && /^\/[^/]+\/\d+\/persoon(\/|$)/.test(veld);
  const identity = recipient.velden.filter(isIdentity);
  return (
    identity.length > 0 &&
    identity.every(({ hoe }) => hoe === 'gedeeld') &&
    !checks.some(({ velden }) => velden.some(isIdentity))
  );
};

/**
 * What was done with one person's data in a report as Logboek Dataverwerkingen records: one per recipient, also where providing
 * was refused (which is no error). The ids follow from the report, the recipient and the person's place.
 */
export const ldvRecords = (
  explanation: Explanation,
  person: number,
  { pseudonym, receivedAt }: { readonly pseudonym: string; readonly receivedAt: number },
) => {
  const action = spanId(`${explanation.bericht}|verstrekken`);
  return personPart(explanation, person).map(({ recipient, velden }) => ({
    trace_id: traceId(explanation.bericht),
    span_id: spanId(
      [
        explanation.bericht,
        recipient.ontvanger,
        recipient.namens ?? '',
        recipient.verband,
        recipient.doel,
        recipient.vanCorrectie,
        person,
      ].join('|'),
    ),
    parent_span_id: action,
    status: 'Ok',
    name: nameOf(recipient, velden.length > 0),
    start_time: receivedAt,
    end_time: receivedAt,
    attributes: {
      'dpl.core.processing_activity_id': activityOf(recipient.doel),
      'dpl.core.data_subject_id': pseudonym,
      'dpl.core.data_subject_id_type': 'https://schemas.samenloop.nl/pseudoniem',
    },
  }));
};

const nameOf = ({ ontvanger, uitkomst }: RecipientExplanation, hasFields: boolean): string => {
  switch (uitkomst) {
    case 'gedeeld':
      return hasFields ? `verstrekt aan ${ontvanger}` : `niets over deze persoon verstrekt aan ${ontvanger}`;
    case 'signaal':
      return `signaal zonder persoonsgegevens aan ${ontvanger}`;
    case 'niets':
      return `verstrekking geweigerd aan ${ontvanger}`;
  }
};
