import { isJsonObject, type ReportId } from '#core';

/** The report that a receipt is about, when it was accepted; null for any other answer. */
export const acceptedIn = (value: Buffer): ReportId | null => {
  const data = dataIn(value);
  return isJsonObject(data) && data['status'] === 'aangenomen' && typeof data['bericht'] === 'string'
    ? data['bericht']
    : null;
};

const dataIn = (value: Buffer): unknown => {
  try {
    const json: unknown = JSON.parse(value.toString('utf8'));
    return isJsonObject(json) ? json['data'] : null;
  } catch {
    return null;
  }
};
