import type { Dossier } from '../dossier.js';
import { versionedReports } from './versioned-reports.js';
import type { MeetingChange } from './meeting-change.js';
import { momentOf } from './outcomes-of.js';

/** The kind of report by which a chair calls an extra meeting or cancels one. */
export const MEETING = 'vergadering';

/** What the chair of a table changed of its meetings, of all that one recipient was given. */
export const meetingChanges = (table: string, dossiers: Iterable<Dossier>): readonly MeetingChange[] =>
  [...dossiers].flatMap((dossier) =>
    versionedReports(dossier).flatMap(({ kind, data, given }) => {
      const moment = momentOf(data['moment']);
      const status = data['wat'];
      if (kind !== MEETING || given === null || moment === null || data['tafel'] !== table) return [];
      if (status !== 'extra' && status !== 'afgelast') return [];
      return [{ reportId: given.reportId, moment, status, by: given.from, at: given.receivedAt }];
    }),
  );
