import { TERM_REPORT } from '../term/term.js';
import type {
  AddressDocument,
  RoutingRuleDocument,
  RulebookDocument,
} from '../rulebook/rulebook-document.js';
import { inquire } from '../rulebook/warnings/inquiry.js';
import type { Inquiry } from '../rulebook/warnings/inquiry.js';
import { addressPhrase, toPhrase } from './address-phrase.js';
import type { AddressPhrase } from './address-phrase.js';

const inquiries = new WeakMap<RulebookDocument, Inquiry>();

/** To whom goes what the hub tells of a term: `aan wie daarvoor zorgt`, by the routing rules that may hold for it; null: to nobody. */
export const termToldPhrase = (
  document: RulebookDocument,
  termijn: string,
  gebeurtenis: string,
): string | null => {
  const inquiry = inquiries.get(document) ?? inquire(document, []);
  inquiries.set(document, inquiry);
  const rules = document.routeringsregels.filter(
    ({ bericht, als }) =>
      bericht === TERM_REPORT && !inquiry.never(als, { kind: TERM_REPORT, told: { termijn, gebeurtenis } }),
  );
  const [whole, signals] = [undefined, 'signaal' as const].map((niveau) =>
    addressed(document, rules, niveau),
  );
  const parts = [
    ...(whole === undefined || whole.length === 0 ? [] : [toPhrase(whole)]),
    ...(signals === undefined || signals.length === 0 ? [] : [`als signaal ${toPhrase(signals)}`]),
  ];
  return parts.length === 0 ? null : parts.join('; ');
};

const addressed = (
  document: RulebookDocument,
  rules: readonly RoutingRuleDocument[],
  level: RoutingRuleDocument['niveau'],
): readonly AddressPhrase[] => {
  const phrases = rules
    .filter(({ niveau }) => niveau === level)
    .flatMap(({ aan }) => aan.map((address) => inTerm(document, address)));
  return phrases.filter(({ name }, n) => phrases.findIndex((one) => one.name === name) === n);
};

/** What follows on the report that started the term is about that report. */
const inTerm = (document: RulebookDocument, address: AddressDocument): AddressPhrase => {
  const is = (name: string): AddressPhrase => ({ name, isRegional: false });
  if ('genoemdIn' in address && address.genoemdIn === '/termijnhouder') return is('wie daarvoor zorgt');
  if ('melder' in address) return is('wie het eerste bericht stuurde');
  const { name, isRegional } = addressPhrase(document, address);
  return { name: name.replace('het bericht kreeg waarop dit volgt', 'het eerste bericht kreeg'), isRegional };
};
