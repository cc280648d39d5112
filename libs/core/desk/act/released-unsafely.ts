import { isFinalDecision } from '../../report/final-decision.js';
import type { Instant } from '../../report/instant.js';
import type { JsonObject } from '../../report/json.js';
import type { ReportId } from '../../report/received-report.js';
import { releasedBy } from './released-by.js';

/** A report as far as is needed to see whether somebody was released without knowing whether that was safe. */
export interface ReleaseReport {
  readonly id: ReportId;
  readonly kind: string;
  readonly receivedAt: Instant;
  readonly data: JsonObject;
}

export type UnsafeRelease =
  'beoordeling-ontbreekt' | 'acuut-onbekend' | 'voorwaarden-niet-gelezen' | 'voorwaarden-niet-overgenomen';

/**
 * Why a final decision released somebody without safe conditions; empty: it did not. `assessments`: those of Veilig Thuis that
 * whoever decided had been given; null: none was expected in this case. `seen`: what their organisation opened, and when first.
 */
export const releasedUnsafely = (
  decision: ReleaseReport,
  assessments: readonly ReleaseReport[] | null,
  seen: ReadonlyMap<ReportId, Instant>,
): readonly UnsafeRelease[] => {
  const releases = isFinalDecision(decision.kind, decision.data) && releasedBy(decision.data).length > 0;
  if (!releases || assessments === null) return [];
  const newest = [...assessments]
    .filter(({ receivedAt }) => receivedAt <= decision.receivedAt)
    .sort((one, other) => one.receivedAt - other.receivedAt)
    .at(-1);
  if (newest === undefined) return ['beoordeling-ontbreekt'];
  const acute = newest.data['acuteOnveiligheid'];
  const conditions = newest.data['veiligheidsvoorwaarden'];
  const hasConditions = Array.isArray(conditions) && conditions.length > 0;
  const openedAt = seen.get(newest.id);
  return [
    ...when('acuut-onbekend', acute !== 'ja' && acute !== 'nee'),
    ...when(
      'voorwaarden-niet-gelezen',
      hasConditions && (openedAt === undefined || openedAt > decision.receivedAt),
    ),
    ...when('voorwaarden-niet-overgenomen', hasConditions && !takesThemOver(decision.data)),
  ];
};

const takesThemOver = ({ voorwaardenOvergenomen: taken }: JsonObject): boolean =>
  (taken as JsonObject | undefined)?.['overgenomen'] === 'ja';

const when = (reason: UnsafeRelease, holds: boolean): readonly UnsafeRelease[] => (holds ? [reason] : []);
