const WRITTEN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const HOUR = 3_600_000;

/**
 * A moment that somebody filled in as Dutch local time (`2026-11-26T09:00`), as RFC 3339; null when it is none. Of an hour that comes twice
 * the first is meant, so that a period begins early rather than late.
 */
export const inDutchTime = (local: string): string | null => {
  const asUtc = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(asUtc)) return null;
  for (const offset of [2, 1]) {
    const at = asUtc - offset * HOUR;
    if (WRITTEN.format(at).replace(' ', 'T') === local) return `${local}:00+0${offset}:00`;
  }
  // An hour that the clock skips: an hour later it is there.
  return `${local}:00+01:00`;
};
