import type { Bericht } from '../../api/desk.generated.js';

export type Step = Bericht['verloop'][number];

/** A step of what happened, or the time in which nothing did. */
export type StepRow = { readonly idleMs: number } | { readonly step: Step };

/** So long without anything happening is told as one line. */
const IDLE_MS = 60_000;

/** What happened, with long silences between. */
export const stepRows = (steps: readonly Step[]): readonly StepRow[] => {
  const rows: StepRow[] = [];
  let before: number | null = null;
  for (const step of steps) {
    if (before !== null && step.ms !== null && step.ms - before >= IDLE_MS)
      rows.push({ idleMs: step.ms - before });
    rows.push({ step });
    before = step.ms ?? before;
  }
  return rows;
};

/** How long it took until the last recipient first had it; null: nobody has. */
export const lastHandOver = (steps: readonly Step[]): number | null => {
  const handed = steps.filter(({ soort }) => soort === 'klaargezet' || soort === 'opgehaald');
  const first = new Map<string, number>();
  for (const { ontvanger, ms } of handed)
    if (ontvanger !== null && ms !== null && !first.has(ontvanger)) first.set(ontvanger, ms);
  return first.size === 0 ? null : Math.max(...first.values());
};
