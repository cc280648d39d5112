/** The ways in which reports come in (CloudEvents HTTP binding 1.0.2 §3). */
const MODES = {
  'application/cloudevents+json': 'single',
  'application/json': 'single',
  'application/cloudevents-batch+json': 'batch',
} as const;

export type Mode = (typeof MODES)[keyof typeof MODES];

/** How a request carries reports; null when the hub does not take that. Media types compare case-insensitively (RFC 2046). */
export const modeOf = (contentType: string | undefined, contentEncoding: string | undefined): Mode | null => {
  if ((contentEncoding ?? 'identity').toLowerCase() !== 'identity') return null;
  const [type = ''] = (contentType ?? '').split(';', 1);
  const known = type.trim().toLowerCase();
  return Object.hasOwn(MODES, known) ? MODES[known as keyof typeof MODES] : null;
};

export const MEDIA_TYPES = Object.keys(MODES);
