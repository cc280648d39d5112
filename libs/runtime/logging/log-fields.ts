/** All that a log line may tell besides its message. No name here can hold person data; the compiler and the writer keep to it. */
export const LOG_FIELDS = [
  'attempt',
  'bytes',
  'caseId',
  'channel',
  'code',
  'context',
  'count',
  'deliveryId',
  'error',
  'group',
  'method',
  'milliseconds',
  'offset',
  'partition',
  'partner',
  'pid',
  'pointer',
  'port',
  'reason',
  'recipient',
  'reportId',
  'route',
  'rule',
  'rulebook',
  'stack',
  'stage',
  'status',
  'topic',
  'type',
  'version',
] as const;

export type LogField = (typeof LOG_FIELDS)[number];

export type LogFields = { readonly [field in LogField]?: string | number | boolean | null | undefined };
