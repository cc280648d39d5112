import { dataOf, openedCase, type Contracts } from '#contracts';
import {
  candidateOf,
  recipientOfName,
  storedDecision,
  subjectOfPlan,
  termKey,
  translated,
  type Candidate,
  type CaseState,
  type EarlierDelivery,
  type JsonObject,
  type Original,
  type ReportId,
  type Rulebook,
  type Situation,
} from '#core';
import type { Keyring } from '#runtime';
import type { LoadedCase, LoadedSituation, RulebookShelf, StoredEarlier, StoredVersion } from '#store';

export interface SituationParts {
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
}

/** What was loaded, opened with the keys of the cases, so that the core can decide on it. */
export const openSituation = async (
  parts: SituationParts,
  loaded: LoadedSituation,
  versions: readonly StoredVersion[],
): Promise<Situation> => ({
  reports: loaded.reports,
  cases: new Map([...loaded.cases].map(([id, state]) => [id, openCase(parts.keyring, loaded, state)])),
  originals: await originalsOf(parts, loaded, versions),
  alike: loaded.alike,
});

const openCase = (
  keyring: Keyring,
  { wrappedKeys }: LoadedSituation,
  { sealedFacts, ...state }: LoadedCase,
): CaseState => {
  const wrappedKey = wrappedKeys.get(state.id) ?? null;
  return openedCase(state, keyring.factsOf({ caseId: state.id, wrappedKey, sealedFacts }));
};

const originalsOf = async (
  parts: SituationParts,
  { wrappedKeys }: LoadedSituation,
  versions: readonly StoredVersion[],
): Promise<ReadonlyMap<ReportId, Original>> => {
  const originals = new Map<ReportId, Original>();
  const gone = new Set<ReportId>();
  for (const version of versions) {
    const { caseId, root } = version;
    const body = parts.keyring.bodyOf({
      ...version,
      reportId: version.id,
      wrappedKey: wrappedKeys.get(caseId) ?? null,
    });
    const rulebook = await parts.rulebooks.byId(version.rulebook);
    // A version without contents was withdrawn or destroyed: from then on there is nothing to correct.
    if (body === null) gone.add(root);
    else {
      const data = translated(rulebook, version.kind, dataOf(body));
      originals.set(root, joined(parts, rulebook, version, originals.get(root), data));
    }
  }
  for (const root of gone) originals.delete(root);
  for (const { id, root } of versions) {
    const original = originals.get(root);
    if (original !== undefined) originals.set(id, original);
  }
  return originals;
};

const joined = (
  { contracts }: SituationParts,
  rulebook: Rulebook,
  { id, root, caseId, partner, capacity, kind, version, receivedAt, deliveries, endedTerms }: StoredVersion,
  before: Original | undefined,
  data: JsonObject,
): Original => {
  const refersTo = data['betreft'];
  return {
    id: root,
    caseId,
    receivedAt: before?.receivedAt ?? receivedAt,
    provider: before?.provider ?? {
      partner,
      capacity,
      kind: rulebook.partners.get(capacity)?.kind ?? '',
    },
    contract: contracts.contractOf(kind, version),
    data,
    refersTo: typeof refersTo === 'string' ? refersTo : null,
    deliveries: [
      ...(before?.deliveries ?? []),
      ...deliveries.map((delivery): EarlierDelivery => ({
        reportId: id,
        to: earlierCandidate(rulebook, delivery),
        decision: storedDecision(delivery.plan, delivery.held, delivery.persons ?? [], false),
        rulebook,
        data,
        at: receivedAt,
      })),
    ],
    endedTerms: new Set([...(before?.endedTerms ?? []), ...endedTerms.map(termKey)]),
  };
};

const EARLIER = 'eerdere-ontvanger';

const earlierCandidate = (rulebook: Rulebook, delivery: StoredEarlier): Candidate => {
  const { plan, standsInFor, agreement, partnership, purpose } = delivery;
  const { recipient: kind } = subjectOfPlan(rulebook.plans[plan] ?? { key: '' });
  const addressed = { ...recipientOfName(delivery.partner), kind, partnership, purpose, rule: EARLIER };
  return {
    ...candidateOf(rulebook, addressed),
    standsInFor: standsInFor === null ? null : { partner: standsInFor, agreement: agreement ?? '' },
    readableUntil: delivery.readableUntil,
  };
};
