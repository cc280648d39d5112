import { readEvidence, routesHit, routingRuleSentence } from '#core';
import { evidenceOfKind } from '#store';
import type { AuditParts } from './audit-parts.js';
import type { RulesOptions } from './rules-options.js';
import { refused, type Told } from './told.js';

/** A report that a routing rule applied to; nothing about who it is about. */
interface RuleHit {
  readonly ontvangenOp: string;
  readonly bericht: string;
  readonly afzender: string;
  readonly regio: string | null;
  readonly regelset: string;
}

const PAGE = 500;
const SHOWN = 20;

/** `npm run rules -- <code>`: how many reports a routing rule applied to, the newest first, recomputed from their evidence. */
export const ruleHits = async (
  parts: Pick<AuditParts, 'pool' | 'rulebooks'>,
  { code, from, json }: RulesOptions & { readonly code: string },
): Promise<Told> => {
  const { document } = (await parts.rulebooks.active()).rulebook;
  const rule = document.routeringsregels.find((one) => one.code === code);
  if (rule === undefined)
    return refused(
      `De regelset ${document.versie} heeft geen routeringsregel ${code}. Alle regels: npm run rules.`,
    );
  const { count, newest } = await hitsOf(parts, rule.bericht, code, from);
  if (json) return { code: 0, lines: [JSON.stringify({ regel: code, aantal: count, nieuwste: newest })] };
  return {
    code: 0,
    lines: [
      `${code}: ${routingRuleSentence(document, rule)}`,
      '',
      count === 1
        ? 'Geraakt door 1 bericht.'
        : `Geraakt door ${count} berichten${count > SHOWN ? `; de nieuwste ${SHOWN}` : ''}.`,
      ...newest.map(
        ({ ontvangenOp, bericht, afzender, regio, regelset }) =>
          `  ${ontvangenOp} ${bericht} van ${afzender}${regio === null ? '' : `, regio ${regio}`}, regelset ${regelset}`,
      ),
    ],
  };
};

const hitsOf = async (
  { pool, rulebooks }: Pick<AuditParts, 'pool' | 'rulebooks'>,
  kind: string,
  code: string,
  from: Date,
): Promise<{ readonly count: number; readonly newest: readonly RuleHit[] }> => {
  const newest: RuleHit[] = [];
  let count = 0;
  for (let before: Parameters<typeof evidenceOfKind>[3] = null; ;) {
    const page = await evidenceOfKind(pool, kind, from, before, PAGE);
    for (const { record, at } of page) {
      const evidence = readEvidence(record);
      if (evidence === null) continue;
      if (!routesHit(await rulebooks.byVersion(evidence.rulebook), evidence).has(code)) continue;
      count += 1;
      const { report: bericht, sender: afzender, rulebook: regelset, accepted } = evidence;
      if (newest.length < SHOWN)
        newest.push({
          ontvangenOp: at.toISOString(),
          bericht,
          afzender,
          regio: accepted?.region ?? null,
          regelset,
        });
    }
    const last = page.at(-1);
    if (last === undefined) return { count, newest };
    before = last;
  }
};
