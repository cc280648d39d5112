import type { CaseState } from '../case/case-state.js';
import { placesThatTell } from '../case/secret-addresses.js';
import { recipientOfName } from '../process/delivery-id.js';
import { isFinalDecision } from '../report/final-decision.js';
import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import { conditionsFor, conditionsOf } from '../rulebook/conditions-of-report.js';
import type { ConditionSubject, Holds, RecipientSubject } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { agedData } from '../rulebook/with-ages.js';
import { storedDecision } from '../share/decision.js';
import type { SharingDecision } from '../share/decision.js';
import { conditionBits, heldRules, ruleHolds } from '../share/held-rules.js';
import { personBits } from '../share/person-bits.js';
import type { Plan } from '../share/plan.js';
import { permitsFor, seeingOf, weakerOf } from '../share/seeing.js';
import type { Seeing } from '../share/seeing.js';
import { viewWith } from '../share/view.js';
import type { SharedView, ViewSource } from '../share/view.js';
import type { StoredDelivery } from './outgoing-report.js';

/** How things stand at the moment a delivery is handed out. */
export interface Present {
  readonly at: Instant;
  readonly rulebook: Rulebook;
  readonly caseNow: Pick<CaseState, 'facts' | 'partners' | 'secretAddresses'>;
  /** Whether this recipient was handed it before: then it is the recipient's own copy (P20). */
  readonly hasRead: boolean;
}

/** Why a delivery is handed out no more. */
export type StopReason = 'grondslag-vervallen' | 'waarneming-geeindigd' | 'geheim-adres-bekend';

/**
 * What a second look says. A decision taken then is kept with what it depended on, so that a narrower view can be proven and
 * repeated; null: nothing changed.
 */
export type SecondLook =
  | { readonly tag: 'go'; readonly view: SharedView; readonly narrowedTo: Renewed | null }
  | { readonly tag: 'stop'; readonly reason: StopReason; readonly conditions: string };

/** The decision as it would be taken now, under the present rulebook. */
export interface Renewed {
  readonly decision: SharingDecision;
  readonly conditions: string;
}

/**
 * The check at each delivery attempt and at the first reading (P20): the decision is taken again as things stand now, and of
 * every field the recipient sees the weaker of both. So a basis that ended stops, and one that began revives nothing. What
 * was read before stays, except for prohibitions that hold after reading, and a secret address that became known (P8).
 */
export const checkAgain = (
  rulebookThen: Rulebook,
  delivery: StoredDelivery & { readonly earlier: Earlier | null },
  source: ViewSource,
  present: Present,
): SecondLook => {
  if (delivery.readableUntil !== null && present.at >= delivery.readableUntil)
    return { tag: 'stop', reason: 'waarneming-geeindigd', conditions: '' };
  const decided = storedDecision(delivery.plan, delivery.held, delivery.persons, delivery.signal !== null);
  const first = earlierSeeing(seeingOf(rulebookThen, decided), delivery.earlier);
  const renewed = renew(rulebookThen, delivery, source, present);
  if (renewed === null) return { tag: 'stop', reason: 'grondslag-vervallen', conditions: '' };
  const { decision, conditions, mustStop } = renewed;
  if (mustStop) return { tag: 'stop', reason: 'grondslag-vervallen', conditions };
  if (delivery.signal !== null) return { tag: 'go', view: NOTHING, narrowedTo: null };
  const seeing = present.hasRead ? first : weakerOf(first, seeingOf(present.rulebook, decision));
  const view = withoutSecrets(viewWith(seeing, source), source, present);
  if (view === null) return { tag: 'stop', reason: 'geheim-adres-bekend', conditions };
  const isSame =
    present.hasRead ||
    (rulebookThen === present.rulebook &&
      decision.held === delivery.held &&
      decision.persons.join() === delivery.persons.join());
  return { tag: 'go', view, narrowedTo: isSame ? null : { decision, conditions } };
};

/** A signal has no view: what it tells follows from its delivery. */
const NOTHING = {} as SharedView;

/** A narrower decision under which it was handed out before, with the rulebook of that time. */
export interface Earlier {
  readonly rulebook: Rulebook;
  readonly decision: SharingDecision;
}

const earlierSeeing = (first: Seeing, earlier: Earlier | null): Seeing =>
  earlier === null ? first : weakerOf(first, seeingOf(earlier.rulebook, earlier.decision));

const renew = (
  rulebookThen: Rulebook,
  delivery: StoredDelivery,
  source: ViewSource,
  { at, rulebook, caseNow, hasRead }: Present,
): (Renewed & { readonly mustStop: boolean }) | null => {
  const key = rulebookThen.plans[delivery.plan]?.key ?? '';
  const plan = rulebook.planByKey.get(key);
  if (plan === undefined) return null;
  const subject = subjectOf(rulebookThen, delivery, source, caseNow, key);
  const holds = conditionsFor(
    rulebook.conditions,
    subject,
    recipientSubject(rulebook, delivery, key),
    conditionsOf(rulebook.conditions, subject),
  );
  const region = caseNow.facts['regio'];
  const moment = { at, region: typeof region === 'string' ? region : null };
  const held = heldRules(plan, moment, holds);
  const isSignal = delivery.signal !== null;
  const persons = isSignal ? [] : personBits(rulebook, plan, subject.bericht);
  return {
    decision: storedDecision(plan.number, held, persons, isSignal),
    conditions: conditionBits(plan, holds),
    mustStop: hasRead
      ? isForbiddenAfterReading(plan, moment, holds)
      : permitsFor(plan, held).level === 'nothing',
  };
};

const isForbiddenAfterReading = (
  plan: Plan,
  moment: Parameters<typeof ruleHolds>[1],
  holds: Holds,
): boolean => plan.rules.some((rule) => rule.afterReading && ruleHolds(rule, moment, holds));

const subjectOf = (
  rulebookThen: Rulebook,
  delivery: StoredDelivery,
  { data }: ViewSource,
  { facts, partners }: Present['caseNow'],
  key: string,
): ConditionSubject => ({
  berichtId: delivery.corrects ?? delivery.reportId,
  bericht: agedData(data, delivery.receivedAt),
  zaak: facts,
  zaakpartners: partners,
  verstrekker: {
    code: delivery.capacity,
    soort: rulebookThen.partners.get(delivery.capacity)?.kind ?? key.split('|')[1] ?? '',
  },
});

const recipientSubject = (rulebook: Rulebook, delivery: StoredDelivery, key: string): RecipientSubject => {
  const { recipient, function: of } = recipientOfName(delivery.partner);
  const soort = key.split('|')[2] ?? '';
  const participants = rulebook.partnerships.get(delivery.partnership)?.participants ?? null;
  return {
    code: recipient,
    soort,
    ...(of === null ? {} : { functie: of }),
    ...(participants === null ? {} : { lid: participants.get(soort) ?? 3 }),
  };
};

/** The view without what tells a secret address of the case; null: it must not leave at all. */
const withoutSecrets = (
  view: SharedView,
  { contract, data }: ViewSource,
  { caseNow }: Present,
): SharedView | null => {
  const places = placesThatTell(view, caseNow.secretAddresses);
  if (places.length === 0) return view;
  if (!isFinalDecision(contract.kind, data)) return null;
  const tells = new Set(places.map((place) => place.split('/')[1]));
  const kept: JsonObject = Object.fromEntries(Object.entries(view).filter(([name]) => !tells.has(name)));
  return kept as SharedView;
};
