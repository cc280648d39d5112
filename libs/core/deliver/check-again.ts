import type { CaseState } from '../case/case-state.js';
import { sameJson } from '../report/same-json.js';
import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { storedDecision } from '../share/decision.js';
import type { SharingDecision } from '../share/decision.js';
import { seeingOf, weakerOf, withoutCategories } from '../share/seeing.js';
import type { Seeing } from '../share/seeing.js';
import { viewWith } from '../share/view.js';
import type { SharedView, ViewSource } from '../share/view.js';
import type { StoredDelivery } from './outgoing-report.js';
import { renew } from './renew.js';
import { withoutSecrets } from './without-secrets.js';

/** How things stand at the moment a delivery is handed out. */
export interface Present {
  readonly at: Instant;
  readonly rulebook: Rulebook;
  readonly caseNow: Pick<CaseState, 'facts' | 'partners' | 'secretAddresses'>;
  /** Whether this recipient was handed it before: then it is the recipient's own copy (P20). */
  readonly hasRead: boolean;
  /** The kind of who reads it instead of whom it succeeded (P24); absent: it is read by whom it was for. */
  readonly heirKind?: string;
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
  const { decision, conditions, forbidden } = renewed;
  if (forbidden === 'alle') return { tag: 'stop', reason: 'grondslag-vervallen', conditions };
  if (delivery.signal !== null) return { tag: 'go', view: NOTHING, narrowedTo: null };
  const seeing = present.hasRead
    ? withoutCategories(first, forbidden)
    : isSameDecision(rulebookThen, delivery, present, decision)
      ? first
      : weakerOf(first, seeingOf(present.rulebook, decision));
  const before = viewWith(first, source);
  const seen = seeing === first ? before : viewWith(seeing, source);
  if (isEmpty(seen) && !isEmpty(before)) return { tag: 'stop', reason: 'grondslag-vervallen', conditions };
  const view = withoutSecrets(seen, source, present.caseNow.secretAddresses);
  if (view === null) return { tag: 'stop', reason: 'geheim-adres-bekend', conditions };
  const isSame = present.hasRead || seeing === first || sameJson(before, seen);
  return { tag: 'go', view, narrowedTo: isSame ? null : { decision, conditions } };
};

const isSameDecision = (
  rulebookThen: Rulebook,
  { plan, held, persons }: StoredDelivery,
  { rulebook }: Present,
  decision: SharingDecision,
): boolean =>
  rulebookThen === rulebook &&
  decision.plan === plan &&
  decision.held === held &&
  decision.persons.join() === persons.join();

const isEmpty = (view: SharedView): boolean => Object.keys(view).length === 0;

/** A signal has no view: what it tells follows from its delivery. */
const NOTHING = {} as SharedView;

/** A narrower decision under which it was handed out before, with the rulebook of that time. */
export interface Earlier {
  readonly rulebook: Rulebook;
  readonly decision: SharingDecision;
}

const earlierSeeing = (first: Seeing, earlier: Earlier | null): Seeing =>
  earlier === null ? first : weakerOf(first, seeingOf(earlier.rulebook, earlier.decision));
