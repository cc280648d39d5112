import { isHubId } from '#contracts';
import { dossierVersion, emptyDossier, meetingCaseOf, nameOfPurpose, withGiven, type Person } from '#core';
import { type Answer, json, problem } from '#runtime';
import type { Boards } from '../boards/boards.js';
import { openDossier, type OpenDossierParts } from '../boards/open-dossier.js';
import { reportViews } from '../boards/report-view.js';
import { overlegKnown } from './overleg-known.js';
import type { OverlegParts } from './read-overleg.js';
import { seatAtOverleg } from './seat-at-overleg.js';

export interface MeetingCaseAsked {
  readonly person: Person;
  readonly table: string;
  readonly caseId: string;
  /** As it was asked. */
  readonly purpose: unknown;
}

export type OpenMeetingCase = (asked: MeetingCaseAsked) => Promise<Answer>;

/** The sheet of a case at an overleg, of what may be handed out now; that it was opened is kept with its purpose. */
export const openMeetingCase =
  (parts: OverlegParts & OpenDossierParts, boards: Boards): OpenMeetingCase =>
  async ({ person, table, caseId, purpose }) => {
    const { rulebook } = await parts.rulebooks.active();
    const seat = seatAtOverleg(rulebook, person, table, parts.clock());
    if ('refusal' in seat) return seat.refusal;
    const { viewer } = seat;
    const { cases, changes } = await overlegKnown(boards, table, viewer);
    const known = isHubId(caseId) ? cases.get(caseId) : undefined;
    const before =
      known === undefined ? null : meetingCaseOf(rulebook, table, viewer, known, changes, parts.clock());
    if (known === undefined || before === null) return notAtOverleg;
    const opened = await openDossier(parts, {
      person,
      viewer,
      caseId,
      dossier: known.dossier,
      purpose,
      page: table,
    });
    if ('refusal' in opened) return opened.refusal;
    boards.lookAt(viewer.organisation, caseId);
    const dossier = opened.shown.reduce(withGiven, emptyDossier);
    const sheet = meetingCaseOf(rulebook, table, viewer, { ...known, dossier }, changes, parts.clock());
    return sheet === null
      ? notAtOverleg
      : json(
          200,
          {
            doel: opened.purpose,
            naamDoel: nameOfPurpose(rulebook, opened.purpose),
            ...sheet,
            berichten: reportViews(rulebook, opened.shown),
          },
          { ETag: `"${dossierVersion(known.dossier)}"` },
        );
  };

export const notAtOverleg = problem(
  'niet-gevonden',
  'Uw organisatie heeft in dit overleg geen zaak met dit nummer.',
);
