import type { Pool, PoolClient } from 'pg';
import { decodeDelivery, handOut, type HandOutParts, type HandedOut } from '#contracts';
import {
  nameOfKind,
  toRfc3339,
  type CaseId,
  type Given,
  type Person,
  type ReportId,
  type Rulebook,
} from '#core';
import { type Answer, type Clock, json, problem } from '#runtime';
import {
  deliveriesOfReports,
  dropGiven,
  inTransaction,
  purposesOf,
  readBefore,
  recordBoardReads,
  recordCaseRead,
  recordChecks,
  type DueDelivery,
  type RulebookShelf,
} from '#store';
import type { Boards } from './boards.js';
import { joined } from './recipient-dossiers.js';
import type { TakenSeat } from './seats.js';

export interface OpenCaseParts extends HandOutParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}

/** What somebody asks who opens a case at a table. */
export interface CaseQuestion {
  readonly person: Person;
  readonly seat: TakenSeat;
  readonly caseId: CaseId;
  /** As it was asked. */
  readonly purpose: unknown;
}

export type OpenCase = (question: CaseQuestion) => Promise<Answer>;

/**
 * The case with all that the viewer was given of it, checked again as things stand now (P8, P20), and only for a purpose for which
 * something of it was shared. That it was opened is kept before anything is told.
 */
export const openCase =
  (parts: OpenCaseParts, boards: Boards): OpenCase =>
  async ({ person, seat, caseId, purpose }) => {
    const viewer = await boards.cardsOf(seat.viewer);
    if (viewer.cards.get(caseId)?.card.tafel !== seat.table) return notOnTable;
    const dossier = joined(viewer.reads.flatMap(({ cases }) => cases.get(caseId)?.dossier ?? []));
    const all = [...dossier.values()];
    const purposes = await purposesIn(parts.pool, all);
    if (typeof purpose !== 'string' || !purposes.includes(purpose)) return namePurpose(purposes);

    const at = parts.clock();
    const checked = await checkedAgain(parts, all, at);
    const shown = checked.flatMap(({ given }) => given ?? []);
    await inTransaction(parts.pool, async (client) => {
      await keepChecks(client, caseId, checked, new Date(at));
      await recordCaseRead(client, {
        at,
        person: person.id,
        role: person.assignment.role,
        ...seat.viewer,
        caseId,
        purpose,
        page: seat.table,
        reports: [...new Set(shown.map(({ reportId }) => reportId))],
      });
    });
    boards.lookAgain(seat.viewer.organisation);
    const after = (await boards.cardsOf(seat.viewer)).cards.get(caseId);
    if (after === undefined) return notOnTable;
    const { rulebook } = await parts.rulebooks.active();
    return json(
      200,
      {
        kaart: after.card,
        doel: purpose,
        berichten: inOrder(shown).map((given) => reportView(rulebook, given)),
      },
      { ETag: `"${after.card.versie}"` },
    );
  };

interface Checked {
  /** What it is in the dossier. */
  readonly before: Given;
  /** As it may be shown now; null: no more. */
  readonly given: Given | null;
  readonly due: DueDelivery | null;
  readonly check: HandedOut['check'];
}

const checkedAgain = async (
  parts: OpenCaseParts,
  all: readonly Given[],
  at: number,
): Promise<readonly Checked[]> => {
  const delivered = all.filter(({ isOwn }) => !isOwn);
  const recipients = [...new Set(delivered.map(({ recipient }) => recipient))];
  const due = await deliveriesOfReports(parts.pool, recipients, [
    ...new Set(delivered.map(({ reportId }) => reportId)),
  ]);
  const byId = new Map(due.map((one) => [one.deliveryId, one]));
  const read = await readBefore(parts.pool, due);
  return Promise.all(
    all.map(async (before): Promise<Checked> => {
      if (before.isOwn) return { before, given: before, due: null, check: null };
      const one = byId.get(before.id);
      if (one === undefined) return { before, given: null, due: null, check: null };
      const { event, check } = await handOut(parts, one, at, read.has(`${one.partner}/${one.number}`));
      const given = event === null ? null : (decodeDelivery(before.recipient, event)?.given ?? null);
      return { before, given, due: one, check };
    }),
  );
};

const keepChecks = async (
  client: PoolClient,
  caseId: CaseId,
  checked: readonly Checked[],
  at: Date,
): Promise<void> => {
  await recordChecks(
    client,
    checked.flatMap(({ check }) => check ?? []),
  );
  const read = checked.flatMap(({ given, due }) => (given === null || due === null ? [] : [due]));
  if (read.length > 0) await recordBoardReads(client, read, at);
  const gone = checked.filter(isGone).map(({ before }) => before);
  await dropGiven(client, caseId, gone);
};

/** It may be shown no more; what only was replaced stays, because the card tells of it. */
const isGone = ({ given, due }: Checked): boolean =>
  given === null && (due === null || due.isHalted || !due.isStopped);

/** For which purposes something in it was shared with the viewer, or by it. */
const purposesIn = async (pool: Pool, all: readonly Given[]): Promise<readonly string[]> => {
  const own: readonly ReportId[] = all.flatMap(({ isOwn, reportId }) => (isOwn ? [reportId] : []));
  const shared = all.flatMap(({ purpose }) => purpose ?? []);
  return [...new Set([...shared, ...(await purposesOf(pool, own))])].sort();
};

const inOrder = (given: readonly Given[]): readonly Given[] =>
  [...given].sort((one, other) => one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1));

/** A report as it was shared with the viewer, with all its fields. */
const reportView = (rulebook: Rulebook, given: Given) => ({
  bericht: given.reportId,
  soort: given.kind,
  naam: nameOfKind(rulebook, given.kind),
  van: given.from,
  naamVan: rulebook.partners.get(given.from)?.name ?? given.from,
  ...(given.standsInFor === null ? {} : { namens: given.standsInFor }),
  ontvanger: given.recipient,
  eigen: given.isOwn,
  ontvangenOp: toRfc3339(given.receivedAt),
  ...(given.corrects === null ? {} : { corrigeert: given.corrects }),
  ...(given.partnership === null ? {} : { verband: given.partnership }),
  ...(given.purpose === null ? {} : { doel: given.purpose }),
  ...(given.signal === null ? {} : { signaal: given.signal }),
  data: given.data,
});

export const notOnTable = problem(
  'niet-gevonden',
  'Op uw bord ligt aan deze tafel geen zaak met dit nummer.',
);

const namePurpose = (purposes: readonly string[]): Answer =>
  problem(
    'aanvraag-onjuist',
    `De parameter doel zegt waarvoor u de zaak opent. In deze zaak is gedeeld voor: ${purposes.join(', ')}.`,
    { extra: { doelen: purposes } },
  );
