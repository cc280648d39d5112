import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import type { Release } from './indicator-fact.js';

/** The suspects whom a decision at the ZSM table (M6) lets go, and whether anything protects the victim when they do. */
export const releasesIn = (data: JsonObject): readonly Release[] => {
  const told = data['voorwaardenOvergenomen'];
  const taken = isJsonObject(told) ? told['overgenomen'] : 'nee';
  const protectedMarks = ['beschermendeMaatregelen', 'gedragsaanwijzing'].flatMap((list) =>
    itemsOf(data[list]).map(({ kenmerk }) => kenmerk),
  );
  return itemsOf(data['beslissingen'])
    .filter(({ besluit }) => besluit === 'heenzenden')
    .map(({ kenmerk }) => ({
      isProtected:
        taken === 'ja' ||
        taken === 'deels' ||
        protectedMarks.some((mark) => mark === undefined || mark === kenmerk),
      tookOver: taken === 'ja',
    }));
};

const itemsOf = (list: Json | undefined): readonly JsonObject[] =>
  Array.isArray(list) ? (list as readonly Json[]).filter(isJsonObject) : [];
