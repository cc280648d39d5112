import { recipientOfName } from '../process/delivery-id.js';
import { conditionsFor, conditionsOf, recipientSubject } from '../rulebook/conditions-of-report.js';
import type { ConditionSubject, Holds, RecipientSubject } from '../rulebook/conditions-of-report.js';
import { memberOf } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { agedData } from '../rulebook/with-ages.js';
import { storedDecision } from '../share/decision.js';
import { conditionBits, heldRules, momentIn, ruleHolds } from '../share/held-rules.js';
import type { Moment } from '../share/held-rules.js';
import { personBits } from '../share/person-bits.js';
import type { Permits } from '../share/permits.js';
import { planKey, subjectOfPlan } from '../share/plan.js';
import type { Plan } from '../share/plan.js';
import { permitsFor } from '../share/seeing.js';
import type { ViewSource } from '../share/view.js';
import type { Present, Renewed } from './check-again.js';
import type { StoredDelivery } from './outgoing-report.js';

/** The decision taken again, and what may not be seen any more whatever was decided before. */
export interface TakenAgain extends Renewed {
  readonly forbidden: 'alle' | ReadonlySet<string>;
}

/**
 * Takes the decision on a delivery again, as things stand now; null when the present rulebook has no rule for such sharing.
 * What was read before is held only against prohibitions that hold after reading, if need be those of the rulebook it was
 * decided under.
 */
export const renew = (
  rulebookThen: Rulebook,
  delivery: StoredDelivery,
  source: ViewSource,
  present: Present,
): TakenAgain | null => {
  const { at, caseNow, hasRead } = present;
  const planThen = rulebookThen.plans[delivery.plan];
  const key = keyNow(planThen?.key ?? '', delivery, present);
  const planNow = present.rulebook.planByKey.get(key);
  const rulebook = planNow === undefined && hasRead ? rulebookThen : present.rulebook;
  const plan = planNow ?? (hasRead ? planThen : undefined);
  if (plan === undefined) return null;
  const subject = subjectOf(rulebookThen, delivery, source, caseNow, key);
  const holds = conditionsFor(
    rulebook.conditions,
    subject,
    recipientOf(rulebook, delivery, key),
    conditionsOf(rulebook.conditions, subject),
  );
  const moment = momentIn(caseNow.facts, at);
  const held = heldRules(plan, moment, holds);
  const isSignal = delivery.signal !== null;
  const persons = isSignal ? [] : personBits(rulebook, plan, subject.bericht);
  return {
    decision: storedDecision(plan.number, held, persons, isSignal),
    conditions: conditionBits(plan, holds),
    forbidden: hasRead
      ? forbiddenAfterReading(plan, moment, holds)
      : mayStillHave(permitsFor(plan, held).level, isSignal)
        ? NO_CATEGORIES
        : 'alle',
  };
};

/** A successor reads in its own kind; who stood in for another still reads in that one's. */
const keyNow = (key: string, { standsInFor }: StoredDelivery, { heirKind }: Present): string =>
  heirKind === undefined || standsInFor !== null || key === ''
    ? key
    : planKey({ ...subjectOfPlan({ key }), recipient: heirKind });

/** What was to be seen is not turned into something only to hear of. */
const mayStillHave = (level: Permits['level'], isSignal: boolean): boolean =>
  level === 'view' || (level === 'signal' && isSignal);

const NO_CATEGORIES: ReadonlySet<string> = new Set();

/** What prohibitions that hold after reading take away. */
const forbiddenAfterReading = (plan: Plan, moment: Moment, holds: Holds): 'alle' | ReadonlySet<string> => {
  const held = plan.rules.filter((rule) => rule.afterReading && ruleHolds(rule, moment, holds));
  const fields = held.flatMap((rule) => rule.fields);
  return fields.some(({ categories }) => categories === null)
    ? 'alle'
    : new Set(fields.flatMap(({ categories }) => [...(categories ?? [])]));
};

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
    soort: rulebookThen.partners.get(delivery.capacity)?.kind ?? subjectOfPlan({ key }).provider,
  },
});

const recipientOf = (
  rulebook: Rulebook,
  { partner, partnership }: StoredDelivery,
  key: string,
): RecipientSubject => {
  const { recipient: kind } = subjectOfPlan({ key });
  const member = memberOf(rulebook, partnership, kind);
  return recipientSubject({ ...recipientOfName(partner), kind, member });
};
