import { isHubId } from '#contracts';
import type { Person } from '#core';
import type { Answer } from '#runtime';
import type { Boards } from './boards.js';
import { notOnTable, openCase, type OpenCaseParts } from './open-case.js';
import { seatOf } from './seats.js';

export interface CaseAsked {
  readonly person: Person;
  readonly region: string;
  readonly caseId: string;
  /** As it was asked. */
  readonly purpose: unknown;
}

export type ReadCase = (asked: CaseAsked) => Promise<Answer>;

/** Opens a case for somebody who sits at the table on which it lies. */
export const readCase = (parts: OpenCaseParts, boards: Boards): ReadCase => {
  const open = openCase(parts, boards);
  return async ({ person, region, caseId, purpose }) => {
    const { rulebook } = await parts.rulebooks.active();
    const seat = seatOf(rulebook, person, region, parts.clock());
    if ('refusal' in seat) return seat.refusal;
    return isHubId(caseId) ? open({ person, seat, caseId, purpose }) : notOnTable;
  };
};
