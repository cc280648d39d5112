import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { namesOf } from '../rulebook/succession.js';
import type { TermEnd, TermEndAbout } from '../rulebook/term-rule.js';
import type { TermStart } from './started-terms.js';
import { endedTerm } from './term.js';
import type { Term } from './term.js';
import { withNext } from './with-next.js';

/** A running term after a report of its case: ended by it, or with what the hub must report next as the case stands now. */
export const afterReport = (rulebook: Rulebook, term: Term, start: TermStart): Term => {
  const rule = rulebook.terms.get(term.code);
  if (rule === undefined || term.end !== null) return term;
  const { report, now } = start;
  const end = rule.ends.get(report.contract.kind)?.find((one) => ends(rulebook, one, term, start));
  return end === undefined ? withNext(rulebook, term, start) : endedTerm(term, end.outcome, now, report.id);
};

const ends = (
  rulebook: Rulebook,
  { conditions, isAnswer, byHolder, about }: TermEnd,
  term: Term,
  { report, holds, region, now }: TermStart,
): boolean =>
  // Not by what started it, when that is decided on again.
  report.id !== term.reportId &&
  (!isAnswer || (report.refersTo === term.reportId && isOfItem(term, report.data['onderdeel']))) &&
  (!byHolder || actsAs(rulebook, report.provider.capacity, term, now, region)) &&
  (about === null || isAbout(term, about, valueAt(report.data, about.list))) &&
  conditions.every(holds);

/** An answer may name which item of the report it is about; one that does not is about all of them. */
const isOfItem = ({ item }: Term, named: Json | undefined): boolean =>
  item === null || typeof named !== 'number' || named === item;

/** Whoever must see to it, or who succeeded it (P24). */
const actsAs = (
  rulebook: Rulebook,
  provider: PartnerId,
  { partner }: Term,
  at: Instant,
  region: string,
): boolean => partner !== null && namesOf(rulebook, provider, at, region).includes(partner);

/** A person whom the sender gave no mark cannot be told apart: then what is said of anybody counts. */
const isAbout = ({ subject }: Term, { at, values }: TermEndAbout, list: Json | undefined): boolean =>
  Array.isArray(list) &&
  (list as readonly Json[]).some(
    (item) =>
      isJsonObject(item) &&
      (subject === null || item['kenmerk'] === subject) &&
      (values === null || values.has(String(valueAt(item, at)))),
  );
