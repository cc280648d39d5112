import { toRfc3339 } from '#core';
import type { PartnerId } from '#core';
import type { DutyStatus } from '../partner/answers.js';
import type { ExpectedTerm } from '../scenario/expected-term.js';
import { rowOf } from '../scenario/data-of.js';
import type { Scenario } from '../scenario/scenario.js';
import { itemOf } from '../scenario/term-data.js';

/** Whose duties in which case. */
export interface DutiesOf {
  readonly holder: PartnerId;
  readonly zaak: string;
}

/** What differs in what a partner still has to do in a case once the scenario is over: all that ran out, and nothing that was met. */
export const checkDuties = (
  scenario: Scenario,
  { holder, zaak }: DutiesOf,
  receipts: ReadonlyMap<number, string>,
  duties: readonly DutyStatus[],
): readonly string[] => {
  const expected = scenario.termijnen
    .filter((term) => term.houder === holder && rowOf(scenario, term.rij).zaak === zaak && isLeft(term))
    .map((term) => inWords(expectedDuty(scenario, term, receipts)));
  const found = duties.map(inWords);
  return [
    ...expected
      .filter((duty) => !found.includes(duty))
      .map((duty) => `${holder} ziet de plicht niet: ${duty}`),
    ...found
      .filter((duty) => !expected.includes(duty))
      .map((duty) => `${holder} ziet een plicht te veel: ${duty}`),
  ];
};

/** What nothing can meet is no duty any more when it has been told. */
const isLeft = ({ verstreken, begint, eindigt }: ExpectedTerm): boolean =>
  verstreken === true && begint !== eindigt;

const expectedDuty = (
  scenario: Scenario,
  term: ExpectedTerm,
  receipts: ReadonlyMap<number, string>,
): DutyStatus => {
  const item = itemOf(scenario, term);
  return {
    plicht: term.termijn,
    bericht: receipts.get(term.rij) ?? 'niet ontvangen',
    onderdeel: item === null ? null : item + 1,
    voor: toRfc3339(Date.parse(term.eindigt)),
    teLaat: true,
  };
};

const inWords = ({ plicht, bericht, onderdeel, voor, teLaat }: DutyStatus): string =>
  `${plicht} van bericht ${bericht}${onderdeel === null ? '' : `, onderdeel ${onderdeel}`}, voor ${voor}${teLaat ? ', te laat' : ''}`;
