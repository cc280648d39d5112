import { ownCaseId } from '#contracts';
import type { Board, CaseId, Instant } from '#core';
import type { Finding } from '../check/finding.js';
import type { Plan } from '../plan/plan-week.js';
import type { PlannedCase } from '../plan/planned-case.js';
import type { ReceivedAt } from '../reference/facts.js';
import type { Looker } from './lookers.js';
import { isDecidedOn, onBoard } from './on-board.js';

/** Each case is on the board of whom the plan gave it to, and on nobody else's. */
export const misplaced = (
  plan: Plan,
  receivedIn: (planned: PlannedCase) => ReceivedAt,
  looker: Looker,
  served: Board,
  at: Instant,
): readonly Finding[] => {
  const shown = new Map(served.kaarten.map((card) => [card.zaak, card]));
  const isToldAll = looker.organisation.startsWith('om-') || looker.organisation.startsWith('pol-');
  const finding = (planned: PlannedCase, detail: string): Finding => ({
    kind: 'misplaced',
    detail: `zaak ${planned.name} (${planned.region.code}) ${detail} op het bord ${looker.table} van ${looker.organisation}`,
  });
  const known = new Set<CaseId>();
  const found = plan.cases.flatMap((planned): readonly Finding[] => {
    const caseId = ownCaseId(planned.region.police, planned.name);
    known.add(caseId);
    const receivedAt = receivedIn(planned);
    const due = onBoard(planned, receivedAt, looker, at);
    const card = shown.get(caseId);
    if (card === undefined) return due === 'must' ? [finding(planned, 'ontbreekt')] : [];
    if (due === 'not') return [finding(planned, 'hoort niet')];
    const stand = isDecidedOn(planned, receivedAt, at) ? 'besloten' : 'open';
    return isToldAll && card.stand !== stand ? [finding(planned, `is ${card.stand} en niet ${stand}`)] : [];
  });
  const unknown = served.kaarten.filter(({ zaak }) => !known.has(zaak));
  return [
    ...found,
    ...unknown.map(({ zaak }): Finding => ({
      kind: 'misplaced',
      detail: `zaak ${zaak} staat niet in het plan`,
    })),
  ];
};
