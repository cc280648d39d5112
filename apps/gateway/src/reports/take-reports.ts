import type { Pool } from 'pg';
import { judge, type Contracts, type Judged } from '#contracts';
import type { PartnerId } from '#core';
import type { Log, LogRecord } from '#messaging';
import { type Answer, type Clock, type Keyring, problem } from '#runtime';
import type { RulebookShelf } from '#store';
import { appendReports } from './append-reports.js';
import { LARGEST_BODY, MOST_IN_BATCH } from './limits.js';
import type { Mode } from './media-type.js';
import { batchReceipt, receipt } from './receipt.js';
import { asSentBefore } from './sent-before.js';
import { sliceBatch } from './slice-batch.js';

export interface TakeParts {
  readonly log: Log;
  readonly pool: Pool;
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
  readonly keyring: Keyring;
}

/** What a partner sent, before anything in it was read. */
export interface Sent {
  readonly partner: PartnerId;
  readonly mode: Mode;
  readonly headers: LogRecord['headers'];
  readonly body: Buffer;
}

export type TakeReports = (sent: Sent) => Promise<Answer>;

/** Judges and stores what a partner sent, and says what became of it: never "received" before it lies in the log. */
export const takeReports = ({ log, contracts, rulebooks, clock, ...kept }: TakeParts): TakeReports => {
  const append = appendReports(log);
  return async ({ partner, mode, headers, body }) => {
    const bodies = mode === 'single' ? [body] : sliceBatch(body, MOST_IN_BATCH);
    if (bodies === null || bodies.length === 0) return noBatch();
    if (bodies.some(({ length }) => length > LARGEST_BODY)) return reportBeyondLimit();
    const { rulebook } = await rulebooks.active();
    const judged = judge(rulebook, contracts);
    const at = clock();
    const attributes = mode === 'single' ? headers : ONE_OF_A_BATCH;
    const contentType = attributes.find(([name]) => name === 'content-type')?.[1].toString('latin1') ?? null;
    const reports = bodies.map((value): Judged =>
      judged({ partner, receivedAt: at, position: null, contentType, attributes, key: null, value }),
    );
    const stored = await append(partner, await asSentBefore(kept, rulebook, partner, reports), at);
    return mode === 'single' && stored[0] !== undefined ? receipt(stored[0]) : batchReceipt(stored);
  };
};

const ONE_OF_A_BATCH: LogRecord['headers'] = [
  ['content-type', Buffer.from('application/cloudevents+json; charset=utf-8')],
];

const noBatch = (): Answer =>
  problem('bericht-geweigerd', 'Er is geen enkel bericht uit de reeks opgeslagen.', {
    extra: {
      fouten: [
        {
          code: 'json-ongeldig',
          veld: '',
          verwacht: {
            nl: `Een JSON-lijst van 1 tot en met ${MOST_IN_BATCH} berichten.`,
            en: `A JSON list of 1 up to ${MOST_IN_BATCH} reports.`,
          },
          herstel: {
            nl: 'Verbeter de lijst of verdeel de berichten over meer reeksen.',
            en: 'Correct the list or spread the reports over more batches.',
          },
        },
      ],
    },
  });

/** Nothing of what was sent has been stored. */
export const reportBeyondLimit = (): Answer =>
  problem('te-groot', 'Een bericht is ten hoogste 64 KiB (65.536 bytes). Er is niets opgeslagen.');
