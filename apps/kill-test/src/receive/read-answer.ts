import type { StoredRecord } from '#messaging';
import type { Answered } from '../check/observed.js';
import { tokensIn } from '../reports/token-of.js';

interface Receipt {
  readonly bericht: string;
  readonly status: string;
  readonly plaats: { readonly topic: string; readonly partition: number; readonly offset: number };
}

/** Reads a receipt as a sender's system does. */
export const readAnswer = (sender: string, record: StoredRecord): Answered => {
  const text = String(record.value);
  const { data } = JSON.parse(text) as { data: Receipt };
  const { bericht, status, plaats, ...says } = data;
  return {
    sender,
    place: `${plaats.topic}/${plaats.partition}/${plaats.offset}`,
    id: bericht,
    status,
    says: JSON.stringify(says),
    tokens: tokensIn(`${text} ${String(record.key)}`),
  };
};
