import { toRfc3339 } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { dutchMoment } from './dutch-moment.js';
import type { Evidence, TermEvidence } from './evidence.js';
import type { Explanation, TermExplanation } from './explanation.js';
import { partnerName } from './partner-name.js';

/** The terms that a report started, changed or ended, and when they end, by what was kept of them. */
export const explainTerms = (
  rulebook: Rulebook,
  { accepted, report }: Evidence,
): readonly TermExplanation[] =>
  (accepted?.terms ?? []).map((term) => {
    const { code, item, partner, dueAt } = term;
    const rule = rulebook.terms.get(code);
    const omschrijving = rule?.description ?? code;
    const naam = partner === null ? null : partnerName(rulebook, partner);
    const uitkomst = outcomeOf(term);
    return {
      termijn: code,
      omschrijving,
      artikel: rulebook.legalBases.get(rule?.legalBasis ?? '')?.artikel ?? null,
      bericht: term.report ?? report,
      onderdeel: item === null ? null : item + 1,
      termijnhouder: partner,
      naam,
      uitkomst,
      eindigt: toRfc3339(dueAt),
      zin: `De termijn ‘${omschrijving}’${naam === null ? '' : ` van ${naam}`} ${SAID[uitkomst]}; zij ${
        uitkomst === 'gehaald' || uitkomst === 'vervallen' ? 'liep tot' : 'eindigt op'
      } ${dutchMoment(dueAt)}.`,
    };
  });

const outcomeOf = ({ stand, report }: TermEvidence): TermExplanation['uitkomst'] => {
  if (stand === 'gehaald' || stand === 'vervallen') return stand;
  return report === null ? 'begonnen' : 'gewijzigd';
};

const SAID: Readonly<Record<TermExplanation['uitkomst'], string>> = {
  begonnen: 'is hiermee begonnen',
  gewijzigd: 'loopt, en is hierdoor gewijzigd',
  gehaald: 'is hiermee gehaald',
  vervallen: 'is hiermee vervallen',
};

/** The explanation for the sender: of the terms only those of its own report that the rulebook shows to senders. */
export const senderPart = (rulebook: Rulebook, explanation: Explanation): Explanation => ({
  ...explanation,
  termijnen: explanation.termijnen.filter(
    ({ termijn, bericht }) =>
      rulebook.terms.get(termijn)?.isShownToSender === true &&
      [explanation.bericht, explanation.corrigeert].includes(bericht),
  ),
});
