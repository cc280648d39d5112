import { receive } from '#contracts';
import type { Fault, PartnerId, ReportId } from '#core';
import { inTopic, type Log, type LogRecord } from '#messaging';
import type { Judged } from './judge.js';

/** A report that lies in the log and cannot get lost any more. */
export interface Stored {
  readonly id: ReportId;
  readonly faults: readonly Fault[];
}

const LONGEST_WAIT_MS = 10_000;

/**
 * Appends reports to their sender's topic, also those that will be refused: intake proves what came in. All in one go and
 * in their order. Throws when the log cannot be reached: then it is not known what was stored.
 */
export const appendReports =
  (log: Log) =>
  async (partner: PartnerId, reports: readonly Judged[], at: number): Promise<readonly Stored[]> => {
    const positions = await inTime(log.append(inTopic(partner), reports.map(toRecord), at));
    return reports.map(({ raw, received, faults }, n) => {
      const place = positions[n];
      const position = place === undefined ? null : `${place.topic}/${place.partition}/${place.offset}`;
      // What has no readable id is known by its place in the log.
      return { id: received.event === null ? receive({ ...raw, position }).id : received.id, faults };
    });
  };

const toRecord = ({ raw, received }: Judged): LogRecord => ({
  key: received.event === null ? null : Buffer.from(received.event.subject),
  value: raw.value,
  headers: raw.attributes,
});

const inTime = <Result>(append: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('het log antwoordt niet')), LONGEST_WAIT_MS);
    void append.then(resolve, reject).finally(() => clearTimeout(timer));
  });
