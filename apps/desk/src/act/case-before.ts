import type { Pool } from 'pg';
import { isHubId } from '#contracts';
import {
  currentReports,
  recipientsOf,
  type Acting,
  type CaseId,
  type Dossier,
  type Person,
  type Viewer,
} from '#core';
import { type Answer, type Refusal, type Clock, type Keyring, problem } from '#runtime';
import { dossiersOf, type RulebookShelf } from '#store';
import type { Boards } from '../boards/boards.js';
import { notOnTable } from '../boards/open-case.js';
import { joined } from '../boards/recipient-dossiers.js';
import { seatOf } from '../boards/seats.js';
import type { VersionedCard } from '../boards/viewer-cards.js';
import { secretAddressesIn } from './secret-addresses-in.js';

export interface CaseParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}

/** A case as it lay before somebody who acts in it. */
export interface CaseBefore {
  readonly acting: Acting;
  readonly card: VersionedCard;
  readonly dossier: Dossier;
  /** The secret addresses known in it, as they may stand in a text. */
  readonly secretAddresses: readonly string[];
}

export type FindCase = (person: Person, region: string, caseId: CaseId) => Promise<CaseBefore | Refusal>;

/** Finds a case on the board of who acts, with everything that is known now. */
export const findCase =
  (parts: CaseParts, boards: Boards): FindCase =>
  async (person, region, caseId) => {
    const { rulebook } = await parts.rulebooks.active();
    const at = parts.clock();
    const seat = seatOf(rulebook, person, region, at);
    if ('refusal' in seat) return seat;
    if (!isHubId(caseId)) return { refusal: notOnTable };
    const { cards, reads } = await boards.cardsOf(seat.viewer);
    const card = cards.get(caseId)?.card;
    if (card?.tafel !== seat.table) return { refusal: await whyNotThere(parts, seat.viewer, caseId) };
    const dossier = joined(reads.flatMap(({ cases }) => cases.get(caseId)?.dossier ?? []));
    const reports = currentReports(rulebook, dossier);
    return {
      acting: { rulebook, person, caseId, region, reports, at },
      card,
      dossier,
      secretAddresses: await secretAddressesIn(parts, caseId),
    };
  };

/** A case that was there and was destroyed is told apart from one that never was: nothing can be done in it any more. */
const whyNotThere = async ({ pool }: CaseParts, viewer: Viewer, caseId: CaseId): Promise<Answer> => {
  const stored = await dossiersOf(pool, recipientsOf(viewer), [caseId]);
  const isGone =
    stored.length > 0 && stored.every(({ wrappedKey, given }) => wrappedKey === null || given.length === 0);
  return isGone ? destroyed : notOnTable;
};

const destroyed = problem(
  'vernietigd',
  'De gegevens van deze zaak zijn vernietigd. Er kan niets meer in worden vastgelegd.',
  {
    extra: {
      fouten: [{ code: 'zaak-vernietigd', veld: '', reden: 'De gegevens van deze zaak zijn vernietigd.' }],
    },
  },
);
