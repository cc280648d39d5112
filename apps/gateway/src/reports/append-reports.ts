import { receive, recordOf, type Judged } from '#contracts';
import type { Fault, PartnerId, ReportId } from '#core';
import { appendIncoming, type Log } from '#messaging';

/** A report that lies in the log and cannot get lost any more. */
export interface Stored {
  readonly id: ReportId;
  readonly faults: readonly Fault[];
}

/**
 * Appends reports to their sender's topic, also those that will be refused: intake proves what came in. Throws when the log
 * cannot be reached: then it is not known what was stored.
 */
export const appendReports =
  (log: Log) =>
  async (partner: PartnerId, reports: readonly Judged[], at: number): Promise<readonly Stored[]> => {
    const positions = await appendIncoming(log, partner, reports.map(recordOf), at);
    return reports.map(({ raw, received, faults }, n) => {
      const place = positions[n];
      const position = place === undefined ? null : `${place.topic}/${place.partition}/${place.offset}`;
      // What has no readable id is known by its place in the log.
      return { id: received.event === null ? receive({ ...raw, position }).id : received.id, faults };
    });
  };
