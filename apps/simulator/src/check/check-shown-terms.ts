import { toRfc3339 } from '#core';
import type { ReportStatus, TermStatus } from '../partner/answers.js';
import type { ExpectedTerm } from '../scenario/expected-term.js';
import type { Script } from '../scenario/load-scenarios.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import { itemOf } from '../scenario/term-data.js';

/** What differs in the terms that the sender of a row sees with it once the scenario is over: which, from when to when, and how they stand. */
export const checkShownTerms = (
  { terms }: Pick<Script, 'terms'>,
  scenario: Scenario,
  { rij }: Pick<Row, 'rij'>,
  { termijnen }: Pick<ReportStatus, 'termijnen'>,
): readonly string[] => {
  const expected = scenario.termijnen
    .filter((term) => term.rij === rij && terms[term.termijn]?.toonAanAfzender === true)
    .map((term) => inWords(expectedStatus(scenario, term)));
  const found = termijnen.map(inWords);
  return [
    ...expected.filter((term) => !found.includes(term)).map((term) => `de afzender ziet niet: ${term}`),
    ...found.filter((term) => !expected.includes(term)).map((term) => `de afzender ziet onverwacht: ${term}`),
  ];
};

const inWords = (term: TermStatus): string =>
  [
    term.termijn,
    ...(term.onderdeel === null ? [] : [`onderdeel ${term.onderdeel}`]),
    `van ${term.termijnhouder ?? 'niemand'}`,
    `vanaf ${term.begint} tot ${term.eindigt}`,
    ...(term.voorlopig ? ['voorlopig'] : []),
    term.stand,
  ].join(', ');

const expectedStatus = (scenario: Scenario, term: ExpectedTerm): TermStatus => {
  const item = itemOf(scenario, term);
  return {
    termijn: term.termijn,
    onderdeel: item === null ? null : item + 1,
    termijnhouder: term.houder ?? null,
    begint: toRfc3339(Date.parse(term.begint)),
    eindigt: toRfc3339(Date.parse(term.eindigt)),
    voorlopig: term.voorlopig === true,
    stand: standOf(term),
  };
};

const standOf = ({ gehaaldDoor, vervallenDoor, teLaat, verstreken }: ExpectedTerm): string => {
  if (gehaaldDoor !== undefined) return teLaat === true ? 'te laat gehaald' : 'gehaald';
  if (vervallenDoor !== undefined) return 'vervallen';
  return verstreken === true ? 'verstreken' : 'loopt';
};
