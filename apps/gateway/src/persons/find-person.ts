import {
  decidedKey,
  partnerName,
  personPart,
  recipientOfName,
  seesIdentity,
  type RecipientName,
} from '#core';

import { type Answer, type Clock, json, type Keyring } from '#runtime';
import { explanationKey, personReports, recordRead, type ExplainParts, type PersonReport } from '#store';
import { personAsked } from './person-asked.js';

export interface PersonParts extends ExplainParts {
  readonly keyring: Keyring;
  readonly clock: Clock;
}

export type FindPerson = (question: {
  readonly caller: RecipientName;
  readonly body: Buffer;
}) => Promise<Answer>;

/**
 * What a partner provided and received about one person, for who asks what is known of them (AVG 15, Wpg 25, Wjsg 39i). Only its
 * own part: what it sent and to whom, and what it received in which the person was named to it. That it was asked is kept.
 */
export const findPerson =
  (parts: PersonParts): FindPerson =>
  async ({ caller, body }) => {
    const { recipient: partner } = recipientOfName(caller);
    const asked = personAsked(body);
    if ('status' in asked) return asked;
    const reports = await personReports(parts, parts.keyring.pseudonym(asked.identity), partner);
    const berichten = [
      ...reports.filter(({ sender }) => sender === partner).map(sent),
      ...reports.filter((found) => found.sender !== partner && isToldTo(found, caller)).map(received),
    ];
    const read = { at: parts.clock(), partner, purpose: asked.purpose, results: berichten.length };
    await recordRead(parts.pool, read);
    return json(200, { berichten });
  };

const common = ({ report: { explanation } }: PersonReport) => ({
  bericht: explanation.bericht,
  soort: explanation.soort,
  ontvangenOp: explanation.ontvangenOp,
});

const sent = (found: PersonReport) => {
  const parts = personPart(found.report.explanation, found.person);
  return {
    ...common(found),
    richting: 'verstrekt',
    betrokkene: found.person + 1,
    aan: parts
      .filter(({ velden }) => velden.length > 0)
      .map(({ recipient, velden }) => ({
        ketenpartner: recipient.ontvanger,
        naam: recipient.naam,
        doel: recipient.doel,
        velden: velden.map(({ veld, hoe, keten }) => ({
          veld,
          hoe,
          ...(keten[0] === undefined ? {} : { regel: keten[0].regel, artikel: keten[0].artikel }),
        })),
      })),
  };
};

const received = (found: PersonReport) => {
  const { evidence, rulebook } = found.report;
  return {
    ...common(found),
    richting: 'ontvangen',
    van: { ketenpartner: evidence.sender, naam: partnerName(rulebook, evidence.sender) },
  };
};

/** Only where the person was named in full: otherwise an answer would tell who somebody in a report is. */
const isToldTo = ({ report, person }: PersonReport, caller: RecipientName): boolean =>
  report.deliveries
    .filter(({ name, isHandedOut }) => isHandedOut && name === caller)
    .some((delivery) => {
      const key = decidedKey({ ...delivery, isShared: true });
      const recipient = report.explanation.ontvangers.find((one) => explanationKey(one) === key);
      return recipient !== undefined && seesIdentity({ recipient }, person, report.checks.get(key) ?? []);
    });
