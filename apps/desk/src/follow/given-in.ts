import type { PoolClient } from 'pg';
import { acceptedIn, decodeDelivery, type DecodedDelivery } from '#contracts';
import type { CaseId, ReportId } from '#core';
import type { StoredRecord } from '#messaging';
import type { Keyring } from '#runtime';
import { ownReports, type RulebookShelf } from '#store';
import { topicOf } from './followed.js';
import { ownGiven } from './own-given.js';

export interface GivenParts {
  readonly keyring: Keyring;
  readonly rulebooks: RulebookShelf;
}

/** A record with the topic it lies on. */
export interface Fresh {
  readonly topic: string;
  readonly record: StoredRecord;
}

type KeysOf = (client: PoolClient, cases: readonly CaseId[]) => Promise<ReadonlyMap<CaseId, Buffer>>;

/** What records tell that recipients were given or reported themselves, and the keys of those cases; nothing of a case without a key. */
export const givenIn = async (
  parts: GivenParts,
  client: PoolClient,
  fresh: readonly Fresh[],
  keysOf: KeysOf,
): Promise<readonly (DecodedDelivery & { readonly wrappedKey: Buffer })[]> => {
  const delivered = fresh.flatMap(deliveryIn);
  const own = await ownReports(client, fresh.flatMap(receiptIn));
  const cases = [...new Set([...delivered, ...own].map(({ caseId }) => caseId))];
  if (cases.length === 0) return [];
  const keys = await keysOf(client, cases);
  const reported = await Promise.all(
    own.map(async (report) => {
      const wrappedKey = keys.get(report.caseId);
      if (wrappedKey === undefined) return [];
      const given = await ownGiven(parts, report, wrappedKey);
      return given === null ? [] : [{ caseId: report.caseId, wrappedKey, given }];
    }),
  );
  const given = delivered.flatMap((one) => {
    const wrappedKey = keys.get(one.caseId);
    return wrappedKey === undefined ? [] : [{ ...one, wrappedKey }];
  });
  return [...given, ...reported.flat()];
};

const deliveryIn = ({ topic, record: { value } }: Fresh): readonly DecodedDelivery[] => {
  const from = topicOf(topic);
  if (!('deliveriesTo' in from) || value === null) return [];
  const decoded = decodeDelivery(from.deliveriesTo, value);
  return decoded === null ? [] : [decoded];
};

const receiptIn = ({ topic, record: { value } }: Fresh): readonly ReportId[] => {
  const from = topicOf(topic);
  if (!('receiptsOf' in from) || value === null) return [];
  const report = acceptedIn(value);
  return report === null ? [] : [report];
};
