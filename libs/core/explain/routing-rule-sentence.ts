import type { RoutingRuleDocument, RulebookDocument } from '../rulebook/rulebook-document.js';
import { addressesPhrase } from './address-phrase.js';
import { joinedWith } from './joined-with.js';
import { periodPhrase } from './period-phrase.js';
import { windowPhrase } from './window-phrase.js';

/** A routing rule as one Dutch sentence, made from its parts: when, to whom, for what, by when, and what else. */
export const routingRuleSentence = (document: RulebookDocument, rule: RoutingRuleDocument): string =>
  `Bij ${when(document, rule)}: ${[
    toWhom(document, rule),
    `in het verband ${nameOf(document.verbanden, rule.verband)}`,
    `voor ‘${nameOf(document.doelen, rule.doel)}’`,
  ].join(', ')}${[...further(document, rule)].map((part) => `; ${part}`).join('')}.`;

const when = (document: RulebookDocument, rule: RoutingRuleDocument): string => {
  const { bericht, als, regios, geldigVan, geldigTot, moment } = rule;
  const regions = (regios ?? []).map((code) => nameOf(document.regios, code));
  const conditions = als.map((name) => `‘${document.voorwaarden[name]?.zin ?? name}’`);
  return [
    document.benamingen?.berichten?.[bericht] ?? `een bericht ${bericht}`,
    ...(regions.length === 0 ? [] : [`in ${joinedWith('of', regions)}`]),
    ...(geldigVan === undefined && geldigTot === undefined ? [] : [periodPhrase(geldigVan, geldigTot)]),
    ...(moment === undefined ? [] : [`ontvangen ${windowPhrase(moment)}`]),
    ...(conditions.length === 0 ? [] : [`waarvoor geldt ${joinedWith('en', conditions)}`]),
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
  if (termijn !== undefined) yield `dan begint de termijn ${termijn}`;
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

const nameOf = (named: readonly { readonly code: string; readonly naam: string }[], code: string): string =>
  named.find((one) => one.code === code)?.naam ?? code;
