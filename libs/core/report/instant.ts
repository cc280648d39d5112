/** A moment on the time line: whole milliseconds since 1970-01-01T00:00:00Z. Never a local wall-clock time. */
export type Instant = number;

/** The instant as RFC 3339 in UTC, to the millisecond. */
export const toRfc3339 = (instant: Instant): string => new Date(instant).toISOString();
