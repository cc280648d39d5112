import type { Json } from '../report/json.js';
import { pointerSteps, valueAt } from '../report/json-pointer.js';
import type { PartnerId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import { capacityOf } from '../route/candidate.js';
import type { Candidate } from '../route/candidate.js';
import type { SharingDecision } from '../share/decision.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { HolderDocument } from '../rulebook/term-documents.js';
import type { TermSubject } from './moment-of.js';

/** Whom a report is given to, and what they may see of it. */
export interface Given {
  readonly to: Candidate;
  readonly decision: SharingDecision;
}

/**
 * Who must see to a term. Nobody who was not given the report: whoever may not know of it is not reminded of it either. `[null]`: nobody
 * may know, and the term runs without anybody to remind.
 */
export const holdersOf = (
  rulebook: Rulebook,
  holder: HolderDocument,
  subject: TermSubject,
  givenTo: readonly Given[],
): readonly (PartnerId | null)[] => {
  const { report, item, region, facts, partners } = subject;
  if (holder === 'verstrekker') return [report.provider.capacity];
  const given = new Set(givenTo.filter(({ decision }) => !decision.signal).map(({ to }) => capacityOf(to)));
  if (holder === 'ontvanger') return orNobody([...given]);
  if ('soort' in holder)
    return orNobody([...given].filter((code) => rulebook.partners.get(code)?.kind === holder.soort));
  if ('coordinator' in holder)
    return orNobody(
      rulebook.tables
        .filter(({ kind, regions }) => kind === holder.coordinator && regions.has(region))
        .flatMap(({ coordinator }) => (coordinator === null ? [] : [coordinator.partner])),
    );
  if ('feit' in holder) {
    const named = facts[holder.feit];
    return orNobody(typeof named === 'string' && partners.includes(named) ? [named] : []);
  }
  const told =
    'veld' in holder ? valueAt(report.data, pointerSteps(holder.veld)) : itemAt(item, holder.onderdeel);
  return orNobody(typeof told === 'string' && mayKnow(report, given, told) ? [told] : []);
};

const mayKnow = ({ provider }: ValidReport, given: ReadonlySet<PartnerId>, named: PartnerId): boolean =>
  given.has(named) || provider.capacity === named;

const itemAt = (item: Json | null, pointer: string): Json | undefined =>
  item === null ? undefined : valueAt(item, pointerSteps(pointer));

const orNobody = (holders: readonly PartnerId[]): readonly (PartnerId | null)[] =>
  holders.length === 0 ? [null] : holders;
