import { termSentence, type Rulebook, type RulebookDocument } from '#core';
import { basisView } from './basis-view.js';

type Term = RulebookDocument['termijnen'][number] | RulebookDocument['plichten'][number];

/** A term or duty in words, with why it is there. */
export const ruledTermView = (rulebook: Rulebook, term: Term) => ({
  code: term.code,
  soort: 'termijn' in term ? 'plicht' : 'termijn',
  omschrijving: term.omschrijving,
  zin: termSentence(rulebook.document, term),
  grondslag: basisView(rulebook, term.grondslag),
  werkregels: 'werkregels' in term ? (term.werkregels ?? []) : [],
});
