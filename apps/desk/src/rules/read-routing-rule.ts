import {
  followsDecision,
  kindInType,
  nameOfKind,
  toRfc3339,
  type Evidence,
  type Person,
  type Rulebook,
} from '#core';
import { type Answer, json, problem } from '#runtime';
import { DAYS_COUNTED, MOST_PER_STREAM } from './recent-hits.js';
import { routingRuleView } from './routing-rule-view.js';
import { ruleHistory } from './rule-history.js';
import { rulebookAsked } from './rulebook-asked.js';
import type { RulesParts } from './rules-parts.js';

export type ReadRoutingRule = (
  person: Person,
  code: string,
  asked: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

const SHOWN = 20;

/** One routing rule: in which versions it changed, and the last reports it applied to that the reader may know of. */
export const readRoutingRule =
  (parts: RulesParts): ReadRoutingRule =>
  async (person, code, { versie }) => {
    const rulebook = await rulebookAsked(parts, versie);
    if ('refusal' in rulebook) return rulebook.refusal;
    const rule = rulebook.document.routeringsregels.find((one) => one.code === code);
    if (rule === undefined) return unknownRule;
    const known = (await parts.hits()).filter(({ evidence }) => followsDecision(person, evidence));
    const hits = known.filter(({ rules }) => rules.has(code));
    return json(200, {
      versie: rulebook.version,
      ...routingRuleView(rulebook, rule, parts.clock()),
      geschiedenis: await ruleHistory(parts, 'routeringsregels', code),
      geteld: { dagen: DAYS_COUNTED, berichten: known.length, hoogstensPerStroom: MOST_PER_STREAM },
      treffers: {
        aantal: hits.length,
        laatste: hits[0] === undefined ? null : toRfc3339(hits[0].evidence.receivedAt),
      },
      berichten: hits.slice(0, SHOWN).map(({ evidence }) => hitView(rulebook, evidence)),
    });
  };

/** The report that it applied to: of a correction, the correction. */
const hitView = (
  rulebook: Rulebook,
  { report, sender, receivedAt, rulebook: version, accepted }: Evidence,
) => ({
  bericht: report,
  naam: nameOfKind(rulebook, kindInType(accepted?.type ?? '')),
  van: sender,
  ontvangenOp: toRfc3339(receivedAt),
  regelset: version,
});

const unknownRule = problem(
  'niet-gevonden',
  'Deze routeringsregel staat niet in de regelset. De regels staan in /v1/regelset/routeringsregels.',
);
