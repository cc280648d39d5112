import type { RoutingRuleDocument, RulebookDocument } from '../rulebook/rulebook-document.js';
import { addressesPhrase } from './address-phrase.js';
import { conditionsPhrase } from './conditions-phrase.js';
import { joinedWith } from './joined-with.js';
import { periodPhrase } from './period-phrase.js';
import { reportName } from './spoken-name.js';
import { duePhrase } from './term-due-phrase.js';
import { windowPhrase } from './window-phrase.js';

/** A routing rule in the parts of a sentence. */
export interface RoutingRuleParts {
  /** After which report: `een aanhouding waarvoor geldt ‘er zijn kinderen betrokken’`. */
  readonly when: string;
  /** Who gets it: `aan Veilig Thuis in de regio van de zaak`. */
  readonly toWhom: string;
  readonly within: string;
  readonly purpose: string;
  /** What else the rule does. */
  readonly further: readonly string[];
}

/** Takes a routing rule apart into words. */
export const routingRuleParts = (
  document: RulebookDocument,
  rule: RoutingRuleDocument,
): RoutingRuleParts => ({
  when: when(document, rule),
  toWhom: toWhom(document, rule),
  within: `in het verband ${nameOf(document.verbanden, rule.verband)}`,
  purpose: `voor ‘${nameOf(document.doelen, rule.doel)}’`,
  further: [...further(document, rule)],
});

const when = (document: RulebookDocument, rule: RoutingRuleDocument): string => {
  const { bericht, als, regios, geldigVan, geldigTot, moment } = rule;
  const regions = (regios ?? []).map((code) => nameOf(document.regios, code));
  return [
    reportName(document, bericht),
    ...(regions.length === 0 ? [] : [`in ${joinedWith('of', regions)}`]),
    ...(geldigVan === undefined && geldigTot === undefined ? [] : [periodPhrase(geldigVan, geldigTot)]),
    ...(moment === undefined ? [] : [`ontvangen ${windowPhrase(moment)}`]),
    ...(als.length === 0 ? [] : [`waarvoor geldt ${conditionsPhrase(document, als)}`]),
  ].join(' ');
};

const toWhom = (document: RulebookDocument, { aan, niveau }: RoutingRuleDocument): string => {
  if (aan.length === 0) return 'aan niemand';
  const names = addressesPhrase(document, aan);
  return niveau === 'signaal' ? `alleen een signaal dat er een bericht is, ${names}` : names;
};

function* further(
  document: RulebookDocument,
  { aan, termijn, waarneming, anders, toelichting }: RoutingRuleDocument,
): Generator<string> {
  if (termijn !== undefined) yield termPhrase(document, termijn);
  if (aan.length > 0)
    yield waarneming
      ? 'wie gesloten is vindt het bij opening, en tot dan krijgt de waarnemer het'
      : 'wie gesloten is vindt het bij opening';
  if (anders?.gesloten !== undefined)
    yield `is iemand gesloten en neemt niemand waar, dan ook ${addressesPhrase(document, anders.gesloten)}`;
  if (anders?.onbekend !== undefined)
    yield `levert een adres niemand op, dan ${addressesPhrase(document, anders.onbekend)}`;
  if (toelichting !== undefined) yield `de afzender hoort: ‘${toelichting}’`;
}

const termPhrase = (document: RulebookDocument, code: string): string => {
  const term = document.termijnen.find((one) => one.code === code);
  return term === undefined ? `dan begint de termijn ${code}` : duePhrase(document, term);
};

const nameOf = (named: readonly { readonly code: string; readonly naam: string }[], code: string): string =>
  named.find((one) => one.code === code)?.naam ?? code;
