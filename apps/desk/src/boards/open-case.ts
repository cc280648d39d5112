import { nameOfPurpose, type CaseId, type Person } from '#core';
import { type Answer, json, problem, type Keyring } from '#runtime';
import type { RulebookShelf } from '#store';
import type { Boards } from './boards.js';
import { handlerNow } from './handler-now.js';
import { openDossier, type OpenDossierParts } from './open-dossier.js';
import { joined } from './recipient-dossiers.js';
import { reportViews } from './report-view.js';
import type { TakenSeat } from './seats.js';

export interface OpenCaseParts extends OpenDossierParts {
  readonly rulebooks: RulebookShelf;
  readonly keyring: OpenDossierParts['keyring'] & Pick<Keyring, 'people'>;
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
    const opened = await openDossier(parts, {
      person,
      viewer: seat.viewer,
      caseId,
      dossier,
      purpose,
      page: seat.table,
    });
    if ('refusal' in opened) return opened.refusal;
    boards.lookAt(seat.viewer.organisation, caseId);
    const after = (await boards.cardsOf(seat.viewer)).cards.get(caseId);
    if (after === undefined) return notOnTable;
    const { rulebook } = await parts.rulebooks.active();
    const handled =
      person.look === undefined
        ? { behandeling: await handlerNow(parts.pool, parts.keyring, seat.viewer, caseId) }
        : {};
    return json(
      200,
      {
        kaart: { ...after.card, ...handled },
        doel: opened.purpose,
        naamDoel: nameOfPurpose(rulebook, opened.purpose),
        berichten: reportViews(rulebook, opened.shown),
      },
      { ETag: `"${after.card.versie}"` },
    );
  };

export const notOnTable = problem(
  'niet-gevonden',
  'Op uw bord ligt aan deze tafel geen zaak met dit nummer.',
);
