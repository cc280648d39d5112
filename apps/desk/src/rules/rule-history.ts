import { sameJson, toRfc3339, type Json } from '#core';
import { ruleInVersions, type RuleList } from '#store';
import type { RulesParts } from './rules-parts.js';

/** In which versions a rule came, changed and went, the newest first. */
export const ruleHistory = async ({ pool }: Pick<RulesParts, 'pool'>, list: RuleList, code: string) => {
  const stood = await ruleInVersions(pool, list, code);
  return stood
    .flatMap(({ version, loadedAt, rule }, n) => {
      const before = (stood[n - 1]?.rule ?? null) as Json;
      const now = rule as Json;
      if (sameJson(before, now)) return [];
      const wijziging = before === null ? 'nieuw' : now === null ? 'vervallen' : 'gewijzigd';
      return [{ versie: version, geladenOp: toRfc3339(loadedAt.getTime()), wijziging }];
    })
    .reverse();
};
