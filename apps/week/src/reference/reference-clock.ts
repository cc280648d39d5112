import type { Instant, PartnerId } from '#core';

/** A term as the plan has it run. */
export interface ReferenceClock {
  /** The step that started it. */
  readonly step: string;
  readonly code: string;
  /** The place of the person in the report. */
  readonly item: number | null;
  /** Null: nobody who may know must see to it, so nothing is told. */
  readonly holder: PartnerId | null;
  /** Its end, and from when on that was its end: corrections move it. */
  readonly ends: readonly { readonly from: Instant; readonly due: Instant }[];
  readonly warnings: readonly ReferenceWarning[];
  /** From when on nothing more is told of it: it was met, or fell away. */
  readonly stopsAt: Instant;
}

export interface ReferenceWarning {
  readonly code: string;
  readonly before: (due: Instant) => Instant;
  /** Whether it is needed, as things stand at that moment. */
  readonly isNeeded: (moment: Instant) => boolean;
}

export interface ToldEvent {
  readonly event: string;
  readonly at: Instant;
  /** Before this nobody could tell it. */
  readonly tellableFrom: Instant;
}

export const EXPIRED = 'verstreken';

/** What must be told of a clock, each at its moment. */
export const toldOf = (clock: ReferenceClock): readonly ToldEvent[] => {
  if (clock.holder === null) return [];
  const told: ToldEvent[] = [];
  for (const [nth, { from, due }] of clock.ends.entries()) {
    const until = Math.min(clock.ends[nth + 1]?.from ?? Infinity, clock.stopsAt);
    const isIn = (moment: Instant): boolean => moment >= from && moment < until;
    for (const { code, before, isNeeded } of clock.warnings) {
      const at = before(due);
      if (isIn(at) && isNeeded(at) && !told.some(({ event }) => event === code))
        told.push({ event: code, at, tellableFrom: at });
    }
    // What a correction lets end before it came is told at once, unless it was told already.
    const isOverAtOnce = due < from && from < clock.stopsAt && !told.some(({ event }) => event === EXPIRED);
    if (isIn(due) || isOverAtOnce) told.push({ event: EXPIRED, at: due, tellableFrom: Math.max(due, from) });
  }
  return told;
};

/** Every moment at which something of a clock is told, or would be if the case stood otherwise. */
export const momentsOf = ({ ends, warnings }: ReferenceClock): readonly Instant[] =>
  ends.flatMap(({ due }) => [due, ...warnings.map(({ before }) => before(due))]);
