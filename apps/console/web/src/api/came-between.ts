import type { Problem } from './problem.js';

/** A report that came in between, as Samenloop names it when what lay before somebody is outdated. */
export interface CameBetween {
  readonly bericht: string;
  readonly naam: string;
  readonly naamVan: string;
  readonly sinds: string;
}

/** What came in while somebody filled something in. */
export const cameBetween = ({ extra }: Pick<Problem, 'extra'>): readonly CameBetween[] => {
  const { gewijzigd } = extra;
  return Array.isArray(gewijzigd) ? (gewijzigd as readonly CameBetween[]) : [];
};
