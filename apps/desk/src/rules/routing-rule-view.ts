import {
  isWithin,
  nameOfKind,
  routingRuleParts,
  routingRuleSentence,
  kindsAddressed,
  type Rulebook,
  type RulebookDocument,
} from '#core';
import { basisView } from './basis-view.js';

export type RoutingRule = RulebookDocument['routeringsregels'][number];

/** A routing rule with everything the rulebook says of it, and what lets its addressees see something. */
export const routingRuleView = (rulebook: Rulebook, rule: RoutingRule, at: number) => {
  const { document } = rulebook;
  const { code, bericht, als, regios = [], verband, doel, geldigVan, geldigTot, termijn } = rule;
  const period = rulebook.routes.get(bericht)?.rules.find((one) => one.code === code)?.period ?? null;
  const sharing = document.deelregels.filter(
    (one) => one.bericht === bericht && one.verband === verband && one.doel === doel,
  );
  const bases = [...new Set(sharing.map(({ grondslag }) => grondslag))];
  const { when, toWhom, within, purpose, further } = routingRuleParts(document, rule);
  return {
    code,
    bericht,
    naamBericht: nameOfKind(rulebook, bericht),
    zin: routingRuleSentence(document, rule),
    woorden: { als: when, dan: toWhom, waarin: within, waarvoor: purpose, verder: further },
    ontvangers: kindsAddressed(document, rule),
    voorwaarden: als.map((name) => ({ code: name, zin: document.voorwaarden[name]?.zin ?? name })),
    regios: regios.map((region) => named(document.regios, region)),
    verband: named(document.verbanden, verband),
    doel: named(document.doelen, doel),
    geldigVan: geldigVan ?? null,
    geldigTot: geldigTot ?? null,
    geldtNu: period === null || isWithin(period, at),
    alleenSignaal: rule.niveau === 'signaal',
    waarneming: rule.waarneming,
    termijn: termijn ?? null,
    toelichting: rule.toelichting ?? null,
    grondslagen: bases.map((basis) => basisView(rulebook, basis)),
    deelregels: sharing.map((one) => one.code),
    werkregels: [...new Set(sharing.flatMap(({ werkregels = [] }) => werkregels))],
  };
};

const named = (all: readonly { readonly code: string; readonly naam: string }[], code: string) => ({
  code,
  naam: all.find((one) => one.code === code)?.naam ?? code,
});
