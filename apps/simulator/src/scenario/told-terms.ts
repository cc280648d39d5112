import { HUB, TERM_REPORT } from '#core';
import { rowOf } from './data-of.js';
import type { ExpectedTelling, ExpectedTerm } from './expected-term.js';
import type { Row, Scenario, TermRow } from './scenario.js';

/** Everything that happens in a scenario, in order of time: what partners send, and what the hub tells of terms. */
export const stepsOf = (scenario: Scenario): readonly Row[] => {
  const told = scenario.termijnen.flatMap((term) =>
    (term.meldingen ?? []).flatMap((telling) => tellingRow(scenario, term, telling) ?? []),
  );
  return [...told, ...scenario.rijen].sort(
    (one, other) =>
      Date.parse(one.tijd) - Date.parse(other.tijd) || turnOf(scenario, one) - turnOf(scenario, other),
  );
};

/** At one moment the hub tells of earlier reports before the next one comes, and of that one after it. */
const turnOf = (scenario: Scenario, row: Row): number => {
  if (!isTold(row)) return 1;
  return Date.parse(rowOf(scenario, row.betreftRij).tijd) < Date.parse(row.tijd) ? 0 : 2;
};

/** The row of what the hub tells of a term where the scenario has none; null when it is not told after all. */
const tellingRow = (scenario: Scenario, term: ExpectedTerm, telling: ExpectedTelling): TermRow | null => {
  const { termijn, rij, onderdeel, houder } = term;
  const { gebeurtenis, op, ontvangers } = telling;
  if (ontvangers === undefined) return null;
  return {
    rij,
    naam: `${termijn}${onderdeel === undefined ? '' : ` van ${onderdeel}`}: ${gebeurtenis}`,
    tijd: op,
    afzender: HUB,
    soort: TERM_REPORT,
    zaak: rowOf(scenario, rij).zaak,
    betreftRij: rij,
    meldt: {
      termijn,
      gebeurtenis,
      ...(onderdeel === undefined ? {} : { onderdeel }),
      ...(houder === undefined ? {} : { houder }),
    },
    verwacht: { uitslag: 'aangenomen', ontvangers, nietGedeeld: [], niets: {} },
  };
};

/** Whether the hub itself tells it, because of a term. */
export const isTold = (row: Row): row is TermRow => row.meldt !== undefined;

/** The term that a row of the hub tells about. Throws when the scenario names none or more than one. */
export const termToldBy = (scenario: Scenario, { betreftRij, meldt, tijd }: TermRow): ExpectedTerm => {
  const { termijn, onderdeel, houder } = meldt;
  const found = scenario.termijnen.filter(
    (term) =>
      term.termijn === termijn &&
      term.rij === betreftRij &&
      (onderdeel === undefined || term.onderdeel === onderdeel) &&
      (houder === undefined || term.houder === houder),
  );
  const [term] = found;
  if (term === undefined || found.length > 1)
    throw new Error(
      `${scenario.code} noemt ${found.length} termijnen ${termijn} waarover het om ${tijd} gaat`,
    );
  return term;
};
