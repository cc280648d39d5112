import type { Pool } from 'pg';
import { isHubId, openedCase, type Contracts } from '#contracts';
import {
  lookupsOf,
  nameOfPurpose,
  partnerName,
  process,
  recipientName,
  type Accepted,
  type Instant,
  type ReceivedReport,
  type Rulebook,
} from '#core';
import { type Answer, json, type Keyring } from '#runtime';
import { inTransaction, loadSituation } from '#store';
import { judgedAct, type ActContents, type ActEventId } from '../act/act-event.js';
import { refusedReport } from '../act/refused-answers.js';

export interface PreviewParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
  readonly contracts: Contracts;
  readonly clock: () => Instant;
}

/** What would be sent and who would get it, decided as intake would with the case as it is now; nothing is kept. */
export const previewReport = async (
  parts: PreviewParts,
  rulebook: Rulebook,
  id: ActEventId,
  contents: ActContents,
): Promise<Answer> => {
  const judged = judgedAct(rulebook, parts.contracts, id, contents, parts.clock());
  if (judged.faults.length > 0) return refusedReport(judged.faults);
  const { reports, cases } = await situationNow(parts, rulebook, judged.received);
  const outcome = process(rulebook, parts.contracts.check)(judged.received, {
    reports,
    cases,
    originals: new Map(),
  });
  switch (outcome.tag) {
    case 'rejected':
      return refusedReport(outcome.faults);
    case 'duplicate':
      return json(200, { bericht: sent(contents), ontvangers: [], nietAan: [], meldingen: [] });
    case 'accepted':
      return json(200, {
        bericht: sent(contents),
        ontvangers: receiversOf(rulebook, outcome),
        nietAan: withheldFrom(rulebook, outcome),
        meldingen: outcome.notes,
      });
  }
};

const sent = ({ kind, data }: ActContents) => ({ soort: kind, inhoud: data });

const receiversOf = (rulebook: Rulebook, { deliveries }: Accepted) =>
  deliveries.map(({ to, decision }) => ({
    ketenpartner: to.recipient,
    ...(to.function === null ? {} : { functie: to.function }),
    naam: partnerName(rulebook, recipientName(to)),
    doel: to.purpose,
    naamDoel: nameOfPurpose(rulebook, to.purpose),
    alleenSignaal: decision.signal,
  }));

const withheldFrom = (rulebook: Rulebook, { withheld }: Accepted) =>
  withheld.map(({ from }) => ({
    ketenpartner: from.recipient,
    naam: partnerName(rulebook, recipientName(from)),
    doel: from.purpose,
    naamDoel: nameOfPurpose(rulebook, from.purpose),
  }));

const situationNow = async (
  { pool, keyring }: PreviewParts,
  rulebook: Rulebook,
  received: ReceivedReport,
) => {
  const wanted = lookupsOf(rulebook, received, isHubId);
  const loaded = await inTransaction(pool, (client) =>
    loadSituation(client, wanted.reports, wanted.cases, []),
  );
  const cases = [...loaded.cases].map(([caseId, { sealedFacts, ...one }]) => {
    const wrappedKey = loaded.wrappedKeys.get(caseId) ?? null;
    return [caseId, openedCase(one, keyring.factsOf({ caseId, wrappedKey, sealedFacts }))] as const;
  });
  return { reports: loaded.reports, cases: new Map(cases) };
};
