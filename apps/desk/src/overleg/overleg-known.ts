import {
  meetingChanges,
  type CaseId,
  type CaseNow,
  type Dossier,
  type MeetingChange,
  type Viewer,
} from '#core';
import type { Boards } from '../boards/boards.js';
import { joined } from '../boards/recipient-dossiers.js';

/** What one member of an overleg has of all cases, and of its meetings. */
export interface OverlegKnown {
  readonly cases: ReadonlyMap<CaseId, KnownCase>;
  readonly changes: readonly MeetingChange[];
}

export interface KnownCase {
  readonly id: CaseId;
  readonly dossier: Dossier;
  readonly now: CaseNow;
}

/** Reads what a member has, with everything that is known now. */
export const overlegKnown = async (boards: Boards, table: string, viewer: Viewer): Promise<OverlegKnown> => {
  const { reads } = await boards.cardsOf(viewer);
  const ids = [...new Set(reads.flatMap(({ cases }) => [...cases.keys()]))];
  const now = await boards.casesNow(viewer.organisation, ids);
  const cases = new Map<CaseId, KnownCase>();
  for (const id of ids) {
    const known = now.get(id);
    const dossier = joined(reads.flatMap((read) => read.cases.get(id)?.dossier ?? []));
    if (known !== undefined) cases.set(id, { id, dossier, now: known });
  }
  return {
    cases,
    changes: meetingChanges(
      table,
      [...cases.values()].map(({ dossier }) => dossier),
    ),
  };
};
