import type { RecipientName } from '../process/delivery-id.js';
import type { PartnerId } from '../report/received-report.js';

/** Why something is held up: a refused report, a delivery that a second look stopped (P20), or one that does not arrive. */
export type StopCause =
  | { readonly tag: 'geweigerd'; readonly fault: string; readonly sender: PartnerId }
  | { readonly tag: 'gestopt'; readonly reason: string }
  | { readonly tag: WaitingTag; readonly recipient: RecipientName };

/** Of a delivery that does not arrive: not fetched, not handed over by the hub itself, or waiting for opening hours. */
export type WaitingTag = 'niet-opgehaald' | 'niet-overgedragen' | 'wachtrij';

const WAITING: readonly string[] = ['niet-opgehaald', 'niet-overgedragen', 'wachtrij'];
const NAME = /^[a-z0-9-]{1,80}$/;
const RECIPIENT = /^[a-z0-9-]{1,80}(\.[a-z0-9-]{1,80})?$/;

/** The stable code of everything that is held up by one cause; it holds codes of the rulebook only. */
export const groupCode = (cause: StopCause): string => {
  switch (cause.tag) {
    case 'geweigerd':
      return `geweigerd.${cause.fault}.${cause.sender}`;
    case 'gestopt':
      return `gestopt.${cause.reason}`;
    case 'niet-opgehaald':
    case 'niet-overgedragen':
    case 'wachtrij':
      return `${cause.tag}.${cause.recipient}`;
  }
};

/** The cause behind a code; null when it is none of ours. */
export const causeOf = (code: string): StopCause | null => {
  const dot = code.indexOf('.');
  const [tag, rest] = [code.slice(0, dot), code.slice(dot + 1)];
  if (isWaiting(tag)) return RECIPIENT.test(rest) ? { tag, recipient: rest } : null;
  if (tag === 'gestopt') return NAME.test(rest) ? { tag, reason: rest } : null;
  const [fault = '', sender = '', ...more] = rest.split('.');
  return tag === 'geweigerd' && more.length === 0 && NAME.test(fault) && NAME.test(sender)
    ? { tag, fault, sender }
    : null;
};

const isWaiting = (tag: string): tag is WaitingTag => WAITING.includes(tag);
