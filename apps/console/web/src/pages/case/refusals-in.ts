import type { Problem } from '../../api/problem.js';
import type { FieldError } from '../../parts/error-summary.js';
import type { BuiltAct } from './act-shape.js';

interface Refusal {
  readonly veld: string;
  readonly reden: string;
}

const isRefusal = (one: unknown): one is Refusal =>
  typeof one === 'object' && one !== null && 'veld' in one && 'reden' in one;

/** What the desk refused, each at the control in which it was filled in: the one whose place is the longest part of the refused one. */
export const refusalsIn = (
  { extra, kind }: Pick<Problem, 'extra' | 'kind'>,
  { places }: Pick<BuiltAct, 'places'>,
): readonly FieldError[] => {
  if (kind !== 'refused') return [];
  const { fouten } = extra;
  return (Array.isArray(fouten) ? (fouten as readonly unknown[]) : [])
    .filter(isRefusal)
    .map(({ veld, reden }) => {
      const [found] = places
        .filter(([pointer]) => veld === pointer || veld.startsWith(`${pointer}/`))
        .sort(([one], [other]) => other.length - one.length);
      return { field: found?.[1] ?? places[0]?.[1] ?? '', text: reden };
    });
};

/** A report that came in between, as the desk names it when what lay before somebody is outdated. */
export interface CameBetween {
  readonly bericht: string;
  readonly naam: string;
  readonly naamVan: string;
  readonly sinds: string;
}

export const cameBetween = ({ extra }: Pick<Problem, 'extra'>): readonly CameBetween[] => {
  const { gewijzigd } = extra;
  return Array.isArray(gewijzigd) ? (gewijzigd as readonly CameBetween[]) : [];
};
