import {
  isJsonObject,
  SIGNAL_TYPE,
  type CaseId,
  type Given,
  type JsonObject,
  type RecipientName,
} from '#core';
import type { SignalStatus } from '#core';

/** What came in on the topic of a recipient: of which case, and what its board can show of it. */
export interface DecodedDelivery {
  readonly caseId: CaseId;
  readonly given: Given;
}

const TYPE = /^nl\.samenloop\.(.+)\.v([0-9]+)$/;

/** Reads what `encodeDelivery` wrote; null when there is nothing to show: its contents were destroyed, or it is no delivery. */
export const decodeDelivery = (recipient: RecipientName, value: Buffer): DecodedDelivery | null => {
  const event = parsed(value);
  if (event === null || event['vervallen'] !== undefined) return null;
  const text = (name: string): string | null => {
    const found = event[name];
    return typeof found === 'string' ? found : null;
  };
  const [id, reportId, caseId, from, time] = [
    text('id'),
    text('berichtid'),
    text('subject'),
    text('afzender'),
    text('time'),
  ];
  const data = event['data'];
  const [, named, version] = TYPE.exec(text('type') ?? '') ?? [];
  if (id === null || reportId === null || caseId === null || from === null || time === null) return null;
  if (!isJsonObject(data) || named === undefined) return null;
  const isSignal = text('type') === SIGNAL_TYPE;
  const waitsUntil = text('wachttot');
  return {
    caseId,
    given: {
      id,
      reportId,
      recipient,
      isOwn: false,
      kind: isSignal ? String(data['soort']) : named,
      version: Number(version),
      from,
      // In whose name a sender spoke is not told to who receives.
      standsInFor: null,
      receivedAt: Date.parse(time),
      corrects: text('corrigeert'),
      partnership: text('verband'),
      purpose: text('doel'),
      signal: isSignal ? (data['status'] as SignalStatus) : null,
      waitsUntil: waitsUntil === null ? null : Date.parse(waitsUntil),
      data,
    },
  };
};

const parsed = (value: Buffer): JsonObject | null => {
  try {
    const json: unknown = JSON.parse(value.toString('utf8'));
    return isJsonObject(json) ? json : null;
  } catch {
    return null;
  }
};
