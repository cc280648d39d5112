import type { LookedAt } from '../scenario/expected-board.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import { isTold } from '../scenario/told-terms.js';
import { lookAtAgendas } from './look-at-agendas.js';
import { lookAtBoards } from './look-at-boards.js';
import type { Round } from './round.js';

/** Looks at the boards of a scenario while it is played: between its rows, and after each. */
export interface BoardWatch {
  /** What must be seen before something happens. */
  before(moment: string): Promise<void>;
  after(row: Row): Promise<void>;
  end(): Promise<void>;
}

export const watchBoards = (round: Round, scenario: Scenario): BoardWatch => {
  const { desk } = round.options;
  const { borden = [], agendas = [] } = scenario;
  const looked = new Set<LookedAt>();
  const look = async (wanted: (when: LookedAt) => boolean): Promise<void> => {
    if (desk === undefined) return;
    for (const agenda of agendas.filter((one) => !looked.has(one) && wanted(one))) {
      looked.add(agenda);
      if (agenda.op !== undefined) await round.options.setTime(Date.parse(agenda.op));
      await lookAtAgendas(round, desk, scenario, agenda);
    }
    for (const boards of borden.filter((one) => !looked.has(one) && wanted(one))) {
      looked.add(boards);
      if (boards.op !== undefined) await round.options.setTime(Date.parse(boards.op));
      const seen = await lookAtBoards(round, desk, scenario, boards);
      round.options.show({ tag: 'looked', scenario, boards, seen });
    }
  };
  return {
    before: (moment) => look(({ op }) => op !== undefined && Date.parse(op) < Date.parse(moment)),
    after: (row) => look(({ na }) => na === row.rij && (!isTold(row) || row.naam === undefined)),
    end: () => look(() => true),
  };
};
