import { checkDuties } from '../check/check-duties.js';
import type { Scenario } from '../scenario/scenario.js';
import { stepsOf } from '../scenario/told-terms.js';
import { caseName, clientOf, receiptOf } from './round.js';
import type { Round } from './round.js';

const A_MINUTE = 60_000;

/** Looks, just after the last of a scenario, at what each partner still has to do in its cases. */
export const sweepDuties = async (round: Round, scenario: Scenario): Promise<void> => {
  const last = Math.max(...stepsOf(scenario).map(({ tijd }) => Date.parse(tijd)));
  await round.options.setTime(last + A_MINUTE);
  const receipts = new Map(
    scenario.rijen.flatMap(({ rij }) => {
      const receipt = receiptOf(round, scenario, rij);
      return receipt === null ? [] : [[rij, receipt] as const];
    }),
  );
  const holders = new Set(scenario.termijnen.flatMap(({ houder }) => houder ?? []));
  for (const row of new Map(scenario.rijen.map((one) => [one.zaak, one])).values()) {
    const caseId = round.cases.get(caseName(scenario, row));
    if (caseId === undefined) continue;
    for (const holder of holders) {
      const duties = await clientOf(round, holder).duties(caseId);
      checkDuties(scenario, { holder, zaak: row.zaak }, receipts, duties).forEach((difference) =>
        round.unexpected.add(`${caseName(scenario, row)}, ${difference}`),
      );
    }
  }
};
