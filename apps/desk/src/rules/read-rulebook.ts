import { toRfc3339, warningsIn, type Rulebook, type Warning } from '#core';
import { type Answer, json } from '#runtime';
import { decidedUnder, rulebookVersions, type RulebookVersion } from '#store';
import { rulebookAsked } from './rulebook-asked.js';
import type { RulesParts } from './rules-parts.js';

export type ReadRulebook = (asked: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What rulebook this is: its version, what is in it, what is probably not meant so, and which others there were. */
export const readRulebook = (parts: RulesParts): ReadRulebook => {
  // Looking for warnings takes a quarter of a second, and a version never changes.
  const warned = new WeakMap<Rulebook, readonly Warning[]>();
  return async ({ versie }) => {
    const rulebook = await rulebookAsked(parts, versie);
    if ('refusal' in rulebook) return rulebook.refusal;
    const warnings = warned.get(rulebook) ?? warningsIn(rulebook.document, parts.contracts.all);
    warned.set(rulebook, warnings);
    const versions = await rulebookVersions(parts.pool);
    const { document, version } = rulebook;
    const shown = versions.find((one) => one.version === version);
    const decided = await decidedUnder(parts.pool, shown ?? { version, periods: [] });
    return json(200, {
      ...(shown === undefined ? {} : versionView(shown)),
      besloten: { eerste: momentIn(decided.first), laatste: momentIn(decided.last) },
      aantallen: {
        routeringsregels: document.routeringsregels.length,
        deelregels: document.deelregels.length,
        verboden: document.verboden.length,
        termijnen: document.termijnen.length + document.plichten.length,
        grondslagen: document.grondslagen.length,
        ketenpartners: document.ketenpartners.length,
      },
      waarschuwingen: warnings.map(({ code, pointer, problem }) => ({
        code,
        plek: pointer,
        uitleg: problem,
      })),
      versies: versions.map(versionView),
    });
  };
};

const versionView = ({ version, hash, loadedAt, active, periods }: RulebookVersion) => ({
  versie: version,
  hash,
  geladenOp: toRfc3339(loadedAt.getTime()),
  actief: active,
  perioden: periods.map(({ from, until }) => ({ van: toRfc3339(from.getTime()), tot: momentIn(until) })),
});

const momentIn = (at: Date | null): string | null => (at === null ? null : toRfc3339(at.getTime()));
