import type { Holds } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { isOn } from '../share/held-rules.js';
import type { Moment } from '../share/held-rules.js';
import type { PlanRule } from '../share/plan.js';
import { dutchDate } from './dutch-date.js';
import type { ConditionExplanation, OnOff, RuleExplanation } from './explanation.js';
import { ruleDocument } from './rule-document.js';

/** Whether a rule held and, if it did not, everything that stood in its way. */
export const explainRule = (
  rulebook: Rulebook,
  rule: PlanRule,
  gold: boolean,
  moment: Moment,
  holds: Holds,
): RuleExplanation => {
  const document = ruleDocument(rulebook, rule.code);
  const basis = rulebook.legalBases.get(rule.legalBasis);
  const voorwaarden = rule.conditions.map((condition) => explainCondition(rulebook, condition, holds));
  const schakelaar = explainSwitch(rulebook, rule, moment, holds);
  return {
    regel: rule.code,
    soort: rule.forbids ? 'verbod' : 'deelregel',
    gold,
    omdat: gold
      ? []
      : [
          ...outside('de regel', document, moment),
          ...outside('de grondslag', basis, moment),
          ...voorwaarden.filter(({ waarde }) => !waarde).map(({ zin }) => `niet is voldaan aan: ${zin}`),
          ...(schakelaar === null || schakelaar.moet === schakelaar.stond
            ? []
            : [`schakelaar ${schakelaar.code} stond ${schakelaar.stond}`]),
        ],
    artikel: basis?.artikel ?? '',
    omschrijving: basis?.omschrijving ?? '',
    eigenaar: basis?.eigenaar ?? '',
    grondslag: rule.legalBasis,
    geldigVan: document?.geldigVan ?? '',
    geldigTot: document?.geldigTot ?? null,
    regelset: rulebook.version,
    werkregels: document?.werkregels ?? [],
    voorwaarden,
    schakelaar,
  };
};

/** A condition with its sentence and the value it had. */
export const explainCondition = (
  rulebook: Rulebook,
  condition: number,
  holds: Holds,
): ConditionExplanation => {
  const { name = '', sentence = '' } = rulebook.conditions[condition] ?? {};
  return { code: name, zin: sentence, waarde: holds(condition) };
};

const outside = (
  what: string,
  period: { readonly geldigVan: string; readonly geldigTot?: string } | undefined,
  { at }: Moment,
): readonly string[] => {
  if (period === undefined) return [];
  const from = Date.parse(period.geldigVan);
  if (at < from) return [`${what} geldt pas vanaf ${dutchDate(from)}`];
  const until = period.geldigTot === undefined ? null : Date.parse(period.geldigTot);
  return until !== null && at >= until ? [`${what} gold tot ${dutchDate(until)}`] : [];
};

const explainSwitch = (
  rulebook: Rulebook,
  rule: PlanRule,
  moment: Moment,
  holds: Holds,
): RuleExplanation['schakelaar'] => {
  const switches = rule.switches ?? rule.switchesOff;
  if (switches === null) return null;
  const document = ruleDocument(rulebook, rule.code);
  const code = document !== undefined && 'velden' in document ? codeOf(document) : '';
  const stond: OnOff = isOn(switches, moment, holds) ? 'aan' : 'uit';
  return { code, moet: rule.switches === null ? 'uit' : 'aan', stond };
};

const codeOf = ({
  schakelaar,
  schakelaarUit,
}: {
  readonly schakelaar?: string;
  readonly schakelaarUit?: string;
}): string => schakelaar ?? schakelaarUit ?? '';
