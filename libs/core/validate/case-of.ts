import { caseRegion } from '../case/case-region.js';
import type { CaseState } from '../case/case-state.js';
import type { Situation } from '../process/situation.js';
import type { CloudEvent } from '../report/cloud-event.js';
import { HUB } from '../report/hub.js';
import { isJsonObject } from '../report/json.js';
import type { CaseId, ReceivedReport } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { namesOf } from '../rulebook/succession.js';

/**
 * The case a report belongs to. A partner names a case by its own reference, or by the hub's id once it took part in that
 * case; an id it cannot have from the hub counts as a reference of its own, so that nobody can join a case by guessing. An
 * anonymous consult is a case by itself: the hub never joins it to one with persons (P25).
 */
export const caseOf = (
  rulebook: Rulebook,
  received: ReceivedReport,
  event: CloudEvent,
  situation: Situation,
): CaseId => {
  if (isAnonymous(event.data)) return received.id;
  const known = situation.cases.get(event.subject);
  return known !== undefined && tookPart(rulebook, received, known)
    ? known.id
    : (received.ownCase ?? received.id);
};

/** The hub, itself, or whom it succeeded in the region of that case (P24). */
const tookPart = (rulebook: Rulebook, { partner, receivedAt }: ReceivedReport, known: CaseState): boolean =>
  partner === HUB ||
  known.partners.includes(partner) ||
  namesOf(rulebook, partner, receivedAt, caseRegion(known.facts)).some((name) =>
    known.partners.includes(name),
  );

const isAnonymous = (data: unknown): boolean => isJsonObject(data) && data['anoniem'] === 'ja';
