import type { PartnerId } from '#core';
import { explainedReport, type ExplainedReport, type ExplainParts } from './explained-report.js';
import { personHandled } from './stored-evidence.js';

/** A report that a person is in, explained; `person` is the place in its list of persons. */
export interface PersonReport {
  readonly person: number;
  readonly sender: PartnerId;
  readonly report: ExplainedReport;
}

/** Every report about the person with this pseudonym, oldest first; with a partner only those that it has to do with. */
export const personReports = async (
  parts: ExplainParts,
  pseudonym: Buffer,
  partner: PartnerId | null = null,
): Promise<readonly PersonReport[]> => {
  const found: PersonReport[] = [];
  for (const { report: id, person, sender } of await personHandled(parts.pool, pseudonym, partner)) {
    const report = await explainedReport(parts, id);
    if (report !== null) found.push({ person, sender, report });
  }
  return found;
};
