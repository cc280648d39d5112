import type { SettingsReader } from '#runtime';
import type { StoppedMoments } from '#store';

/** After how long something counts as held up, in milliseconds. */
export interface StoppedSettings {
  readonly handOverMs: number;
  readonly fetchMs: number;
  readonly queueMs: number;
  /** How long refused and stopped things are shown. */
  readonly shownMs: number;
  /** How long the bytes of a refused report are kept. */
  readonly rejectedKeptMs: number;
  /** How long a plan may be carried out. */
  readonly planMs: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What holds unless the environment says otherwise. */
export const STOPPED_SETTINGS: StoppedSettings = {
  handOverMs: 5 * MINUTE,
  fetchMs: HOUR,
  queueMs: 72 * HOUR,
  shownMs: 14 * DAY,
  rejectedKeptMs: 14 * DAY,
  planMs: 15 * MINUTE,
};

/** Reads them; each has a default. */
export const stoppedSettings = (from: SettingsReader): StoppedSettings => {
  const read = (name: string, about: string, fallback: number, unit: number): number =>
    from.integer(name, { about, fallback: fallback / unit, min: 1, max: 10_000 }) * unit;
  const standard = STOPPED_SETTINGS;
  return {
    handOverMs: read(
      'SAMENLOOP_TEGENGEHOUDEN_OVERDRAGEN_MINUTEN',
      'na hoeveel minuten een bericht dat nog niet is overgedragen tegengehouden heet',
      standard.handOverMs,
      MINUTE,
    ),
    fetchMs: read(
      'SAMENLOOP_TEGENGEHOUDEN_OPHALEN_MINUTEN',
      'na hoeveel minuten een bericht dat niet is opgehaald tegengehouden heet',
      standard.fetchMs,
      MINUTE,
    ),
    queueMs: read(
      'SAMENLOOP_TEGENGEHOUDEN_WACHTRIJ_UREN',
      'na hoeveel uren wachten op een opening een bericht tegengehouden heet',
      standard.queueMs,
      HOUR,
    ),
    shownMs: read(
      'SAMENLOOP_TEGENGEHOUDEN_DAGEN',
      'hoeveel dagen geweigerde en gestopte berichten in beeld blijven',
      standard.shownMs,
      DAY,
    ),
    rejectedKeptMs: read(
      'SAMENLOOP_GEWEIGERD_DAGEN',
      'hoeveel dagen de inhoud van een geweigerd bericht bewaard blijft',
      standard.rejectedKeptMs,
      DAY,
    ),
    planMs: read(
      'SAMENLOOP_HERLEVERPLAN_MINUTEN',
      'hoeveel minuten een plan om opnieuw af te leveren geldig is',
      standard.planMs,
      MINUTE,
    ),
  };
};

/** The moments from which something counts as held up now. */
export const momentsAt = (settings: StoppedSettings, now: number): StoppedMoments => ({
  now: new Date(now),
  handedOverBefore: new Date(now - settings.handOverMs),
  fetchedBefore: new Date(now - settings.fetchMs),
  queuedBefore: new Date(now - settings.queueMs),
  shownSince: new Date(now - settings.shownMs),
});
