import type { StoredRecord } from '#messaging';
import type { Delivered } from '../check/observed.js';
import { tokensIn } from '../reports/token-of.js';

export interface ReadDelivery extends Delivered {
  readonly type: string;
}

/** Reads a delivery as a recipient's system does: the event as JSON; what it does not know it leaves. */
export const readDelivery = (recipient: string, record: StoredRecord): ReadDelivery => {
  const { data, ...attributes } = JSON.parse(String(record.value)) as Record<string, unknown>;
  const around = [String(record.key), ...record.headers.map(([name, value]) => `${name} ${String(value)}`)];
  return {
    recipient,
    id: String(attributes['id']),
    type: String(attributes['type']),
    caseId: String(attributes['subject']),
    sequence: String(attributes['sequence']),
    tokens: tokensIn(JSON.stringify(data)),
    outside: tokensIn(`${JSON.stringify(attributes)} ${around.join(' ')}`),
    term: attributes['type'] === TERM ? termIn(data as TermData) : null,
  };
};

const TERM = 'nl.samenloop.termijn.v1';

interface TermData {
  readonly betreft: string;
  readonly termijn: string;
  readonly termijnhouder: string;
  readonly gebeurtenis: string;
  readonly moment: string;
}

/** As the clock names the event of a term that is about a report as a whole. */
const termIn = ({ betreft, termijn, termijnhouder, gebeurtenis, moment }: TermData): string =>
  [betreft, termijn, '', termijnhouder, gebeurtenis, Date.parse(moment)].join('.');
