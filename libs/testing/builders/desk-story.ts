import {
  cardOf,
  deliveryId,
  emptyDossier,
  recipientName,
  signalView,
  termKey,
  viewOf,
  withGiven,
  type Accepted,
  type Card,
  type CardNow,
  type CaseNow,
  type Dossier,
  type Given,
  type Outcome,
  type Rulebook,
  type Term,
  type Viewer,
} from '#core';

/** What the desk has of a case once these reports were handled. */
export interface DeskStory {
  /** What each recipient was given, and what each partner sent, in the order in which it came. */
  readonly streams: ReadonlyMap<string, readonly Given[]>;
  readonly terms: readonly Term[];
  readonly dossier: (viewer: Viewer) => Dossier;
  readonly caseNow: (seen?: readonly string[]) => CaseNow;
  readonly cardNow: (who: string, at: string, seen?: readonly string[]) => CardNow | null;
  /** The card of an organisation, or of a function of it (`om-dh.ovj`); throws when there is none. */
  readonly card: (who: string, at: string, seen?: readonly string[]) => Card;
}

/** The desk as the hub would fill it, when everybody fetches at once. */
export const deskStory = (rulebook: Rulebook, outcomes: readonly Outcome[], region: string): DeskStory => {
  const streams = new Map<string, Given[]>();
  const terms = new Map<string, Term>();
  const add = (given: Given): void => {
    streams.set(given.recipient, [...(streams.get(given.recipient) ?? []), given]);
  };
  for (const outcome of outcomes) {
    if (outcome.tag !== 'accepted' || outcome.repeats !== null) continue;
    for (const term of outcome.terms) terms.set(termKey(term), term);
    for (const given of [ownOf(outcome), ...deliveredBy(rulebook, outcome)]) add(given);
  }
  const dossier = ({ organisation, function: of }: Viewer): Dossier =>
    [organisation, ...(of === null ? [] : [`${organisation}.${of}`])]
      .flatMap((name) => streams.get(name) ?? [])
      .reduce(withGiven, emptyDossier);
  const caseNow = (seen: readonly string[] = []): CaseNow => ({
    region,
    terms: [...terms.values()],
    seen: new Map(seen.map((id) => [id, 0])),
  });
  const cardNow: DeskStory['cardNow'] = (who, at, seen) => {
    const [organisation = '', of = null] = who.split('.');
    const viewer = { organisation, function: of };
    return cardOf(rulebook, viewer, dossier(viewer), caseNow(seen), 'zaak-1', Date.parse(at));
  };
  return {
    streams,
    terms: [...terms.values()],
    dossier,
    caseNow,
    cardNow,
    card: (who, at, seen) => {
      const made = cardNow(who, at, seen);
      if (made === null) throw new Error(`${who} has no card`);
      return made.card;
    },
  };
};

/** What its sender has of a report: of a correction the contents as corrected. */
const ownOf = ({ report, correction, received }: Accepted): Given => ({
  id: report.id,
  reportId: report.id,
  recipient: received.partner,
  isOwn: true,
  kind: (correction ?? report).contract.kind,
  version: 1,
  from: report.provider.partner,
  standsInFor: report.provider.capacity === report.provider.partner ? null : report.provider.capacity,
  receivedAt: report.receivedAt,
  corrects: correction?.original ?? null,
  partnership: null,
  purpose: null,
  signal: correction?.data === null ? 'ingetrokken' : null,
  waitsUntil: null,
  data: correction === null ? report.data : (correction.data ?? {}),
});

const deliveredBy = (rulebook: Rulebook, outcome: Accepted): readonly Given[] =>
  outcome.deliveries.map(({ to, decision, ofCorrection, status }) => {
    const { report, correction } = outcome;
    const source = ofCorrection && correction !== null ? correction : report;
    const { contract } = correction ?? report;
    const { partner, capacity } = (correction ?? report).provider;
    const recipient = recipientName(to);
    const address = { ...to, partner: recipient, standsInFor: to.standsInFor?.partner ?? null };
    return {
      id: deliveryId(report.id, address),
      reportId: report.id,
      recipient,
      isOwn: false,
      kind: contract.kind,
      version: 1,
      from: partner,
      standsInFor: capacity === partner ? null : capacity,
      receivedAt: report.receivedAt,
      corrects: correction?.original ?? null,
      partnership: to.partnership,
      purpose: to.purpose,
      signal: decision.signal ? status : null,
      waitsUntil: to.waitsUntil,
      data: decision.signal
        ? signalView(contract.kind, status, report.receivedAt, correction?.original ?? report.id)
        : viewOf(
            rulebook,
            { data: source.data ?? {}, contract: source.contract, at: report.receivedAt },
            decision,
          ),
    };
  });
