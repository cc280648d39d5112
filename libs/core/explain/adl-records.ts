import type { Explanation, RecipientExplanation } from './explanation.js';
import { spanId, traceId } from './span-id.js';

const REGISTER = 'https://schemas.samenloop.nl';

/**
 * The explanation as Authorization Decision Log records, one per recipient, with the AuthZEN request and response in `body`.
 * The ids follow from the report and the recipient, so that the same record taken in twice is one record. A denial is `Ok`.
 */
export const adlRecords = (explanation: Explanation) =>
  explanation.ontvangers.map((recipient) => ({
    trace_id: traceId(explanation.bericht),
    span_id: spanOf(explanation, recipient),
    event_name: 'adl.access_evaluation',
    timestamp: Date.parse(explanation.ontvangenOp),
    status: 'Ok',
    attributes: {
      'adl.core.policies': {
        regelset: explanation.regelset,
        regels: recipient.regels.map(({ regel }) => regel),
      },
      'adl.core.information': { bewijs: explanation.bericht },
    },
    body: {
      'adl.core.request': requestOf(explanation, recipient),
      'adl.core.response': responseOf(recipient),
    },
  }));

const spanOf = ({ bericht }: Explanation, recipient: RecipientExplanation): string => {
  const { ontvanger, namens, verband, doel, vanCorrectie } = recipient;
  return spanId([bericht, ontvanger, namens ?? '', verband, doel, vanCorrectie].join('|'));
};

const requestOf = (explanation: Explanation, recipient: RecipientExplanation) => ({
  subject: {
    type: 'ketenpartner',
    id: recipient.ontvanger,
    properties: {
      soort: recipient.soort,
      ...(recipient.namens === null ? {} : { namens: recipient.namens }),
    },
  },
  action: {
    name: 'ontvangen',
    properties: { processing_activity_id: activityOf(recipient.doel) },
  },
  resource: {
    type: explanation.soort ?? '',
    id: explanation.bericht,
    properties: { verstrekker: explanation.namens ?? explanation.afzender, verband: recipient.verband },
  },
  context: {
    time: explanation.ontvangenOp,
    traceparent: `00-${traceId(explanation.bericht)}-${spanOf(explanation, recipient)}-00`,
    ...(explanation.regio === null ? {} : { regio: explanation.regio }),
  },
});

const responseOf = ({ uitkomst, zin, regels, velden }: RecipientExplanation) => ({
  decision: uitkomst !== 'niets',
  context: {
    uitkomst,
    reason: zin,
    regels: regels.map(({ regel, soort, gold, artikel, voorwaarden, omdat }) => ({
      regel,
      soort,
      gold,
      artikel,
      voorwaarden: Object.fromEntries(voorwaarden.map(({ code, waarde }) => [code, waarde])),
      omdat,
    })),
    velden: velden.map(({ veld, categorie, hoe, keten }) => ({
      veld,
      categorie,
      hoe,
      regels: keten.map(({ regel }) => regel),
    })),
  },
});

/** The processing activity of a purpose, as the register names it. */
export const activityOf = (purpose: string): string => `${REGISTER}/verwerkingen/${purpose}`;
