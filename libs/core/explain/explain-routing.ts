import type { Instant } from '../report/instant.js';
import { judgeRules } from '../route/judge-rules.js';
import type { JudgedRule, RulePart } from '../route/judge-rules.js';
import type { RoutingTrace } from '../route/route.js';
import type { RoutingRuleDocument } from '../rulebook/rulebook-document.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { addressPhrase } from './address-phrase.js';
import type { Evidence } from './evidence.js';
import type { RouteExplanation } from './explanation.js';
import { joinedWith } from './joined-with.js';
import { periodPhrase } from './period-phrase.js';
import { routingRuleSentence } from './routing-rule-sentence.js';
import { windowPhrase } from './window-phrase.js';

/** The routing rules that applied or nearly did, by what was kept of routing a report, and the report that it corrects. */
export const explainRouting = (rulebook: Rulebook, evidence: Evidence): readonly RouteExplanation[] =>
  judgedIn(rulebook, evidence).flatMap(({ judged, ofCorrection }) =>
    judged.flatMap(({ rule, failed }) => {
      const document = routingRuleDocument(rulebook, rule.code);
      const [part] = failed;
      if (document === undefined || failed.length > 1) return [];
      return [
        {
          regel: rule.code,
          uitkomst: part === undefined ? ('toegepast' as const) : ('bijna' as const),
          zin: routingRuleSentence(rulebook.document, document),
          reden: part === undefined ? null : reasonOf(rulebook, document, part),
          vanCorrectie: ofCorrection,
        },
      ];
    }),
  );

/** The codes of the routing rules that applied to a report, or to the report that it corrects. */
export const routesHit = (rulebook: Rulebook, evidence: Evidence): ReadonlySet<string> =>
  new Set(
    judgedIn(rulebook, evidence).flatMap(({ judged }) =>
      judged.filter(({ failed }) => failed.length === 0).map(({ rule }) => rule.code),
    ),
  );

interface JudgedReport {
  readonly judged: readonly JudgedRule[];
  readonly ofCorrection: boolean;
}

const judgedIn = (rulebook: Rulebook, { accepted, receivedAt }: Evidence): readonly JudgedReport[] => {
  if (accepted === null) return [];
  const { type, region, routing, correctedType, correctedRouting } = accepted;
  return [
    ...judgedAs(rulebook, type, routing, receivedAt, region, false),
    ...judgedAs(rulebook, correctedType, correctedRouting, receivedAt, region, true),
  ];
};

const judgedAs = (
  rulebook: Rulebook,
  type: string | null,
  routing: RoutingTrace | null,
  at: Instant,
  region: string | null,
  ofCorrection: boolean,
): readonly JudgedReport[] =>
  type === null || routing === null
    ? []
    : [{ judged: judgeRules(rulebook.routes.get(kindOf(type)), routing, { at, region }), ofCorrection }];

/** The kind in a CloudEvents type, e.g. `aanhouding` in `nl.samenloop.aanhouding.v1`. */
const kindOf = (type: string): string => type.split('.').at(-2) ?? '';

const documents = new WeakMap<Rulebook, ReadonlyMap<string, RoutingRuleDocument>>();

const routingRuleDocument = (rulebook: Rulebook, code: string): RoutingRuleDocument | undefined => {
  let byCode = documents.get(rulebook);
  if (byCode === undefined) {
    byCode = new Map(rulebook.document.routeringsregels.map((rule) => [rule.code, rule]));
    documents.set(rulebook, byCode);
  }
  return byCode.get(code);
};

const reasonOf = (rulebook: Rulebook, rule: RoutingRuleDocument, part: RulePart): string => {
  const { document } = rulebook;
  switch (part.tag) {
    case 'condition':
      return `niet is voldaan aan: ${rulebook.conditions[part.condition]?.sentence ?? ''}`;
    case 'region': {
      const names = document.regios.filter(({ code }) => rule.regios?.includes(code)).map(({ naam }) => naam);
      return `de regel geldt alleen in ${joinedWith('of', names)}`;
    }
    case 'period':
      return `de regel geldt alleen ${periodPhrase(rule.geldigVan, rule.geldigTot)}`;
    case 'window':
      return `de regel geldt alleen ${windowPhrase(rule.moment ?? {})}`;
    case 'address':
      return `niemand, behalve misschien de afzender, is gevonden voor: ${joinedWith(
        'en',
        rule.aan.map((address) => addressPhrase(document, address).name),
      )}`;
  }
};
