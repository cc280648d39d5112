import { isHubId } from '#contracts';
import {
  emptyDossier,
  meetingCaseOf,
  nameOfPurpose,
  sheetInCommon,
  withGiven,
  type ReportId,
  type Viewer,
} from '#core';
import { type Answer, json, problem } from '#runtime';
import { inTransaction, recordCaseRead, recordChecks } from '#store';
import { asThingsStand, type Checked } from '../boards/as-things-stand.js';
import type { Boards } from '../boards/boards.js';
import type { OpenDossierParts } from '../boards/open-dossier.js';
import { keepSharedScreen } from '../boards/keep-shared-screen.js';
import { namePurpose, purposesIn } from '../boards/purposes-in.js';
import { presentAt } from '../boards/seats.js';
import type { MeetingCaseAsked } from './open-meeting-case.js';
import { overlegKnown } from './overleg-known.js';
import type { OverlegParts } from './read-overleg.js';
import { seatAtOverleg } from './seat-at-overleg.js';

export interface SharedCaseAsked extends MeetingCaseAsked {
  /** Who look at the screen together, as it was asked. */
  readonly together: unknown;
}

export type OpenSharedCase = (asked: SharedCaseAsked) => Promise<Answer>;

/**
 * The sheet of a case for a screen that several see together: of what each may have now, what all were given, and of nobody more than
 * initials and a year of birth. Who asks with whom is kept before anything is told, and so is that it was opened, for what, and what was
 * found when it was checked again. It hands nothing out: of a report itself it shows nothing.
 */
export const openSharedCase = (parts: OverlegParts & OpenDossierParts, boards: Boards): OpenSharedCase => {
  /** What one of those present has of the case; null: nothing. */
  const knownTo = async (viewer: Viewer, { table, caseId }: SharedCaseAsked) => {
    const { cases, changes } = await overlegKnown(boards, table, viewer);
    const known = cases.get(caseId);
    return known === undefined ? null : { viewer, known, changes, all: [...known.dossier.values()] };
  };
  return async (asked) => {
    const { person, table, caseId, purpose } = asked;
    const { rulebook } = await parts.rulebooks.active();
    const at = parts.clock();
    const seat = seatAtOverleg(rulebook, person, table, at);
    if ('refusal' in seat) return seat.refusal;
    const present = presentAt(rulebook, seat, asked.together);
    if ('refusal' in present) return present.refusal;
    await keepSharedScreen(parts.pool, at, person, table, present.viewers);
    if (present.viewers.length < 2) return nobodyElse;
    if (!isHubId(caseId)) return notOfAll;
    const found = await Promise.all(present.viewers.map((viewer) => knownTo(viewer, asked)));
    const having = found.flatMap((one) => one ?? []);
    if (having.length < found.length) return notOfAll;
    const purposes = inAll(await Promise.all(having.map(({ all }) => purposesIn(parts.pool, all))));
    if (purposes.length === 0) return notOfAll;
    if (typeof purpose !== 'string' || !purposes.includes(purpose)) return namePurpose(rulebook, purposes);
    const sheets = await Promise.all(
      having.map(async ({ viewer, known, changes, all }) => {
        const checked = await asThingsStand(parts, all, at);
        const dossier = checked.flatMap(({ given }) => given ?? []).reduce(withGiven, emptyDossier);
        const sheet = meetingCaseOf(rulebook, table, viewer, { ...known, dossier }, changes, at);
        return sheet === null ? null : { sheet, checked };
      }),
    );
    const seen = sheets.flatMap((sheet) => sheet ?? []);
    if (seen.length < sheets.length) return notOfAll;
    const sheet = sheetInCommon(seen.map((one) => one.sheet));
    await keepOpened(
      parts,
      { ...asked, purpose },
      present.viewers,
      seen.map(({ checked }) => checked),
    );
    return json(200, { doel: purpose, naamDoel: nameOfPurpose(rulebook, purpose), ...sheet });
  };
};

const keepOpened = (
  { pool, clock }: OpenDossierParts,
  { person, table, caseId, purpose }: SharedCaseAsked & { readonly purpose: string },
  [own, ...others]: readonly Viewer[],
  checked: readonly (readonly Checked[])[],
): Promise<void> => {
  const { assignment, look = null } = person;
  return inTransaction(pool, async (client) => {
    // Who only looks as a partner is handed out nothing, so nothing comes to that partner's account.
    if (look === null)
      await recordChecks(
        client,
        checked.flat().flatMap(({ check }) => check ?? []),
      );
    await recordCaseRead(client, {
      at: clock(),
      person: person.id,
      role: assignment.role,
      organisation: own?.organisation ?? assignment.organisation,
      function: assignment.function,
      caseId,
      purpose,
      page: table,
      reports: inAll(checked.map(reportsIn)),
      look,
      together: others.map(({ organisation }) => organisation),
    });
  });
};

const reportsIn = (checked: readonly Checked[]): readonly ReportId[] => [
  ...new Set(checked.flatMap(({ given }) => given?.reportId ?? [])),
];

const inAll = <One>([first = [], ...others]: readonly (readonly One[])[]): readonly One[] =>
  first.filter((one) => others.every((other) => other.includes(one)));

const notOfAll = problem(
  'niet-gevonden',
  'Op een gedeeld scherm kunt u alleen een zaak openen die iedereen kent die aanwezig is.',
);
const nobodyElse = problem('aanvraag-onjuist', 'Noem in de parameter samen wie er nog meer aanwezig zijn.');
