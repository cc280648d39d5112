import type { RulebookDocument, SharingRuleDocument } from '../rulebook/rulebook-document.js';
import { conditionsPhrase } from './conditions-phrase.js';
import { kindsPhrase } from './kinds-phrase.js';
import { reportName } from './spoken-name.js';

/** A sharing rule as one Dutch sentence: who may see something of what, from whom, for what and under which conditions. */
export const sharingRuleSentence = (document: RulebookDocument, rule: SharingRuleDocument): string => {
  const { bericht, van, aan, verband, doel, niveau } = rule;
  const what = niveau === 'signaal' ? 'alleen horen dat er een bericht is' : 'gegevens zien';
  const conditions = [...conditionsOf(document, rule)].map((part) => `; ${part}`).join('');
  return `Als ${kindsPhrase(document, van, 'of')} ${reportName(document, bericht)} stuurt, dan ${aan.length > 1 ? 'mogen' : 'mag'} ${kindsPhrase(
    document,
    aan,
    'en',
  )} ${what}, in het verband ${nameOf(document.verbanden, verband)}, voor ‘${nameOf(document.doelen, doel)}’${conditions}.`;
};

function* conditionsOf(
  document: RulebookDocument,
  { als, schakelaar, schakelaarUit, plichten = [] }: SharingRuleDocument,
): Generator<string> {
  if (als.length > 0) yield `alleen als geldt ${conditionsPhrase(document, als)}`;
  if (schakelaar !== undefined) yield `alleen waar de schakelaar ${schakelaar} aan staat`;
  if (schakelaarUit !== undefined) yield `alleen waar de schakelaar ${schakelaarUit} niet aan staat`;
  for (const code of plichten)
    yield `daarna geldt de plicht: ${document.plichten.find((one) => one.code === code)?.omschrijving ?? code}`;
}

const nameOf = (named: readonly { readonly code: string; readonly naam: string }[], code: string): string =>
  named.find((one) => one.code === code)?.naam ?? code;
