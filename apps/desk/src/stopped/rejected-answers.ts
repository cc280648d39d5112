import { isHubId } from '#contracts';
import { mayCorrectRejected, nameOfKind, type MissingRight, type Person, type Rulebook } from '#core';
import { json, problem, type Answer } from '#runtime';
import { inTransaction, recordRejectedRead, rejectedReport, type RejectedReport } from '#store';
import { rejectedItem } from './item-view.js';
import { readRejected } from './read-rejected.js';
import { watching, type StoppedParts } from './stopped-parts.js';

export interface ReadRejectedReports {
  /** What is wrong with it, and whether it is still kept; nothing of what it says. */
  readonly faults: (person: Person, id: string) => Promise<Answer>;
  /** The report as it came, for its sender's people, for a purpose; that they read it is kept first. */
  readonly contents: (person: Person, id: string, purpose: unknown) => Promise<Answer>;
}

export const rejectedAnswers = (parts: StoppedParts): ReadRejectedReports => ({
  faults: async (person, id) => {
    const found = await findRejected(parts, person, id);
    if ('refusal' in found) return found.refusal;
    const { rulebook, report, missing } = found;
    return json(200, {
      ...rejectedItem(parts, rulebook, person, report, parts.clock()),
      ...(missing === null ? {} : { waaromNietVerbeteren: missing }),
    });
  },
  contents: async (person, id, purpose) => {
    const found = await findRejected(parts, person, id);
    if ('refusal' in found) return found.refusal;
    const { rulebook, report, missing } = found;
    if (missing !== null) return problem('geen-toegang', missing);
    if (typeof purpose !== 'string' || !PURPOSES.includes(purpose)) return noPurpose;
    if (report.sealed === null) return gone;
    const { role, organisation, function: of } = person.assignment;
    await inTransaction(parts.pool, (client) =>
      recordRejectedRead(client, {
        at: parts.clock(),
        person: person.id,
        role,
        organisation,
        function: of,
        report: report.id,
        purpose,
      }),
    );
    const { text, event, data, kind } = readRejected(parts, report);
    return json(200, {
      ...rejectedItem(parts, rulebook, person, report, parts.clock()),
      ...(kind === null ? {} : { naam: nameOfKind(rulebook, kind) }),
      doel: purpose,
      tekst: text,
      gebeurtenis: event,
      data,
    });
  },
});

const PURPOSES: readonly string[] = ['bericht-verbeteren', 'fout-uitzoeken'];

export interface FoundRejected {
  readonly rulebook: Rulebook;
  readonly report: RejectedReport;
  /** What keeps this person from opening and correcting it; null: nothing. */
  readonly missing: MissingRight | null;
}

/** A refused report that somebody may know of: of their own organisation, or any for who runs the hub. */
export const findRejected = async (
  parts: StoppedParts,
  person: Person,
  id: string,
): Promise<FoundRejected | { readonly refusal: Answer }> => {
  const { rulebook } = await parts.rulebooks.active();
  const at = parts.clock();
  const kept = new Date(at - parts.stopped.rejectedKeptMs);
  const report = isHubId(id) ? await rejectedReport(parts.pool, id, kept) : null;
  const missing = report === null ? null : mayCorrectRejected(rulebook, person, report.partner, at);
  if (report !== null && missing === null) return { rulebook, report, missing };
  const found = await watching(parts, person);
  if ('refusal' in found) {
    const maySend = mayCorrectRejected(rulebook, person, person.assignment.organisation, at) === null;
    return { refusal: maySend ? unknown : found.refusal };
  }
  const isTheirs = found.seen.sender === null || found.seen.sender === report?.partner;
  return report !== null && isTheirs ? { rulebook, report, missing } : { refusal: unknown };
};

const unknown = problem('niet-gevonden', 'Er is geen geweigerd bericht met dit id dat u mag zien.');
const noPurpose = problem(
  'aanvraag-onjuist',
  'Zeg in de parameter doel waarvoor u het bericht opent: bericht-verbeteren of fout-uitzoeken.',
);
export const gone = problem(
  'vernietigd',
  'De inhoud van dit geweigerde bericht is niet meer bewaard. Stuur het opnieuw vanuit uw eigen systeem.',
);
