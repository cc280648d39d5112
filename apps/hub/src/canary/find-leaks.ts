import { isJsonObject, type JsonObject, type RulebookDocument } from '#core';
import type { Mark } from './mark.js';
import { maySee, maySeeSomehow } from './may-see.js';
import type { Place } from './place.js';
import type { Search } from './searcher.js';
import type { SentReport } from './sent-report.js';
import { termMoments } from './term-moments.js';

/** A mark where it must not be, in words. */
export type Leak = string;

/** All marks in a place, except those that have a stated reason to be there. */
export const leaksIn = (
  search: Search,
  { where, text }: Place,
  except: readonly Mark[] = [],
): readonly Leak[] =>
  search(text)
    .filter((mark) => !except.includes(mark))
    .map((mark) => leak(mark, where));

/** All marks in a delivery that its recipient has no rule for: of another report, of the envelope, or of a withheld field. */
export const leaksInDelivery = (
  search: Search,
  rulebook: RulebookDocument,
  reports: ReadonlyMap<string, SentReport>,
  partner: string,
  event: JsonObject,
): readonly Leak[] => {
  const { data, ...envelope } = event;
  const report = reports.get(String(event['berichtid']));
  const where = `a delivery to ${partner}`;
  // A corrected report goes out whole: what stood in it and was not corrected stands in it again.
  const corrected = reports.get(String(event['corrigeert']));
  const kindOf = (code: string): string =>
    rulebook.ketenpartners.find((one) => one.code === code)?.soort ?? '';
  const to = {
    provider: report?.provider ?? '',
    recipient: kindOf(String(event['namens'] ?? partner.replace(/[.].*$/, ''))),
    partnership: String(event['verband']),
    purpose: String(event['doel']),
  };
  const isOf = (mark: Mark): boolean => [report, corrected].some((one) => one?.marks.includes(mark) === true);
  // A term report tells when a term ends, and that may be a moment out of the report that started it.
  const about = data ?? null;
  const started = isJsonObject(about) ? reports.get(String(about['betreft'])) : undefined;
  const mayKnowEnd = ({ field }: Mark): boolean =>
    field !== null &&
    started !== undefined &&
    ([started.partner, started.capacity].includes(partner) ||
      maySeeSomehow(rulebook, field, { ...to, provider: started.provider }));
  const endsTerm = (mark: Mark): boolean =>
    event['type'] === 'nl.samenloop.termijn.v1' &&
    termMoments(rulebook, started?.marks ?? []).ends.includes(mark);
  const isAllowed = (mark: Mark): boolean =>
    mark.field !== null &&
    ((isOf(mark) && maySee(rulebook, mark.field, to)) || (endsTerm(mark) && mayKnowEnd(mark)));
  return [
    ...leaksIn(search, { where: `the envelope of ${where}`, text: JSON.stringify(envelope) }),
    ...search(JSON.stringify(data ?? null))
      .filter((mark) => !isAllowed(mark))
      .map((mark) => leak(mark, `${where} (${to.recipient}, ${to.partnership}, ${to.purpose})`)),
  ];
};

const leak = (mark: Mark, where: string): Leak => `${mark.what} (${mark.text}) in ${where}`;
