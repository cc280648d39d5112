import type { Klok } from '../api/desk.generated.js';

/** How a clock stands at one moment. What counts and when it ends came from the server; nothing of the law is known here. */
export interface ClockNow {
  readonly state: 'runs' | 'stands-still' | 'passed' | 'stopped' | 'hidden';
  /** The time that still counts; null: it does not run, or its end is not shown. */
  readonly leftMs: number | null;
  readonly endsAt: number | null;
  /** Where it goes on when it stands still. */
  readonly resumesAt: number | null;
}

export interface CountedPart {
  readonly from: number;
  readonly to: number;
  readonly counts: boolean;
}

/** The parts of a clock as moments; on a shared screen a part can lack what not everybody may see, and says nothing then. */
export const partsOf = ({ delen = [] }: Klok): readonly CountedPart[] =>
  delen.flatMap(({ van, tot, telt }) =>
    van === undefined || tot === undefined || telt === undefined
      ? []
      : [{ from: Date.parse(van), to: Date.parse(tot), counts: telt }],
  );

/** How each clock stood when that was last asked: of many clocks the same is asked several times for one minute. */
const stood = new WeakMap<Klok, { readonly now: number; readonly at: ClockNow }>();

/** How a clock stands now, by the server's time. */
export const clockNow = (clock: Klok, now: number): ClockNow => {
  const before = stood.get(clock);
  if (before?.now === now) return before.at;
  const at = standOf(clock, now);
  stood.set(clock, { now, at });
  return at;
};

const standOf = (clock: Klok, now: number): ClockNow => {
  const endsAt = clock.eindigt === undefined ? null : Date.parse(clock.eindigt);
  const still = { leftMs: null, endsAt, resumesAt: null };
  if (endsAt === null || clock.stand === undefined) return { ...still, state: 'hidden' };
  if (clock.stand !== 'loopt' && clock.stand !== 'verstreken') return { ...still, state: 'stopped' };
  if (clock.stand === 'verstreken' || now >= endsAt) return { ...still, state: 'passed' };
  const parts = partsOf(clock);
  const here = parts.find(({ from, to }) => from <= now && now < to);
  const isStill = here?.counts === false;
  return {
    state: isStill ? 'stands-still' : 'runs',
    leftMs: leftIn(parts, now) ?? endsAt - now,
    endsAt,
    resumesAt: isStill ? here.to : null,
  };
};

/** The counted time from a moment on; null: the parts are not shown. */
const leftIn = (parts: readonly CountedPart[], now: number): number | null =>
  parts.length === 0
    ? null
    : parts
        .filter(({ counts }) => counts)
        .reduce((left, { from, to }) => left + Math.max(0, to - Math.max(from, now)), 0);
