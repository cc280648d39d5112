import type {
  DutyDocument,
  HolderDocument,
  RulebookDocument,
  TermDocument,
} from '../rulebook/rulebook-document.js';
import { excludedPhrase, lengthPhrase } from './duration-phrase.js';
import { joinedWith } from './joined-with.js';
import { fieldName, spokenName, tableName } from './spoken-name.js';
import { termMomentPhrase } from './term-moment-phrase.js';

type Due = Pick<TermDocument, 'omschrijving' | 'vanaf' | 'duur' | 'tot' | 'wie'>;

/** What must have happened before when, and who sees to it: `binnen 5 werkdagen … moet zijn gebeurd: ‘…’; daarvoor zorgt …`. */
export const duePhrase = (document: RulebookDocument, term: TermDocument | DutyDocument): string => {
  const { omschrijving, vanaf, duur, tot, wie } = dueOf(term);
  const what = `‘${omschrijving}’; daarvoor zorgt ${holderPhrase(document, wie)}`;
  if (isAtOnce(term)) return `meteen geldt ${what}`;
  const when =
    tot === undefined
      ? `${lengthsPhrase(document, duur)}, geteld vanaf ${termMomentPhrase(document, vanaf ?? 'ontvangst')}`
      : `uiterlijk op ${termMomentPhrase(document, tot)}`;
  // What nothing can meet only runs out.
  return `${when}, ${term.gehaald === undefined ? 'eindigt' : 'moet zijn gebeurd'}: ${what}`;
};

/** Whether a term is of no length at all: what it says is told at once. */
export const isAtOnce = (term: TermDocument | DutyDocument): boolean => {
  const { duur } = dueOf(term);
  return duur !== undefined && 'aantal' in duur && duur.aantal === 0;
};

const dueOf = (term: TermDocument | DutyDocument): Due =>
  'termijn' in term ? { omschrijving: term.omschrijving, duur: term.termijn, wie: term.wie } : term;

const lengthsPhrase = (document: RulebookDocument, length: Due['duur']): string => {
  if (length === undefined) return 'zonder einde';
  if (!('volgens' in length)) return `binnen ${lengthPhrase(length)}${excludedPhrase([length])}`;
  const all = Object.values(length.gevallen);
  return `binnen ${joinedWith('of', all.map(lengthPhrase))}${excludedPhrase(all)}, naar wat het bericht zegt bij ${fieldName(document, length.volgens)}`;
};

/** Who must see to a term, in words. */
const holderPhrase = (document: RulebookDocument, holder: HolderDocument): string => {
  if (holder === 'verstrekker') return 'de afzender';
  if (holder === 'ontvanger') return 'de ontvanger';
  if ('soort' in holder) return spokenName(document, 'soorten', holder.soort);
  if ('coordinator' in holder) return `de coördinator van ${tableName(document, holder.coordinator)}`;
  if ('feit' in holder) return `wie in de zaak bekend is als ‘${holder.feit}’`;
  return `wie het bericht noemt bij ${fieldName(document, 'veld' in holder ? holder.veld : holder.onderdeel)}`;
};
