import { recipientsOf, type CaseId, type PartnerId, type Viewer } from '#core';
import type { Signals } from '#messaging';
import { boardChannel, type BoardChannel } from './board-channel.js';
import { casesNow, type CasesNow } from './cases-now.js';
import { keptWhileUsed } from './kept-while-used.js';
import { recipientDossiers, type RecipientDossiers } from './recipient-dossiers.js';
import { seatHandlers } from './seat-handlers.js';
import { viewerCards, type CardParts, type ViewerCards } from './viewer-cards.js';

export interface BoardsParts extends Omit<CardParts, 'casesNow'> {
  readonly signals: Signals;
  /** Something that was tried again with the next look. */
  readonly onTrouble: (error: unknown) => void;
}

/** The boards that somebody looks at, kept in memory and up to date. */
export interface Boards {
  /**
   * The board of a table for one viewer, or what several have in common, with everything that is known now. `isOwn`: a screen of
   * somebody who sits there alone, with who of those who share their place handles each case.
   */
  readonly of: (table: string, viewers: readonly Viewer[], isOwn: boolean) => Promise<BoardChannel>;
  /** All cards one viewer can have, with everything that is known now. */
  readonly cardsOf: (viewer: Viewer) => Promise<ViewerCards>;
  /** What the hub knows of cases, with everything that is known now. */
  readonly casesNow: CasesNow;
  /** Who of an organisation saw what of a case changed by our own doing: its cards are looked at again. */
  readonly lookAt: (organisation: PartnerId, caseId: CaseId) => void;
}

/** A signal may be missed: boards that are watched look this often anyway. */
const LOOK_MS = 500;
/** Terms of cases, and who saw what, are read again this often: of one viewer after the other, so that nobody waits for all of them. */
const LOOK_AGAIN_MS = 5_000;
const TURN_MS = 100;
const BEAT_MS = 15_000;
const TIDY_MS = 60_000;

export const boards = (parts: BoardsParts, closing: AbortSignal): Boards => {
  const cases = casesNow(parts);
  const recipients = keptWhileUsed(
    (name) => {
      const dossiers = recipientDossiers(parts, name);
      const deaf = parts.signals.listen(`bord.${name}`, () => refreshWatched(dossiers));
      return { dossiers, deaf };
    },
    ({ deaf }) => deaf(),
  );
  const viewers = keptWhileUsed((key) => {
    const viewer = JSON.parse(key) as Viewer;
    return viewerCards(
      { ...parts, casesNow: cases },
      viewer,
      recipientsOf(viewer).map((name) => recipients.get(name).dossiers),
    );
  });
  const channels = keptWhileUsed(
    (key) => {
      const { table, of, isOwn } = JSON.parse(key) as ChannelKey;
      const [seat] = of;
      return boardChannel(
        parts,
        table,
        of.map((viewer) => viewers.get(keyOf(viewer))),
        isOwn && seat !== undefined ? seatHandlers(parts, seat) : null,
      );
    },
    (channel) => channel.end(),
  );

  /** All that are watched, or those that are made of these dossiers. */
  const refreshWatched = (changed?: RecipientDossiers): void => {
    for (const channel of channels.all())
      if (channel.isWatched() && (changed === undefined || channel.viewers.some(reading(changed))))
        void channel.refresh().catch(parts.onTrouble);
  };
  const tidy = (): void => {
    channels.dropUnused((channel) => channel.isWatched());
    viewers.dropUnused((cards) => channels.all().some((channel) => channel.viewers.includes(cards)));
    recipients.dropUnused(({ dossiers }) => viewers.all().some(reading(dossiers)));
  };
  let turn = 0;
  let next = 0;
  const lookInTurn = (): void => {
    const all = viewers.all();
    turn += (all.length * TURN_MS) / LOOK_AGAIN_MS;
    for (; turn >= 1; turn -= 1) {
      next = (next + 1) % all.length;
      void all[next]?.lookAgain().catch(parts.onTrouble);
    }
  };
  const timers = [
    setInterval(() => refreshWatched(), LOOK_MS),
    setInterval(lookInTurn, TURN_MS),
    setInterval(() => channels.all().forEach((channel) => channel.beat()), BEAT_MS),
    setInterval(tidy, TIDY_MS),
  ];
  timers.forEach((timer) => timer.unref());
  closing.addEventListener('abort', () => {
    timers.forEach((timer) => clearInterval(timer));
    [channels, viewers, recipients].forEach((kept) => kept.clear());
  });
  return {
    of: async (table, of, isOwn) => {
      const key: ChannelKey = { table, of: [...of].sort(byKey), isOwn };
      const channel = channels.get(JSON.stringify(key));
      await channel.refresh();
      return channel;
    },
    cardsOf: async (viewer) => {
      const cards = viewers.get(keyOf(viewer));
      await cards.refresh();
      return cards;
    },
    casesNow: cases,
    lookAt: (organisation, caseId) => {
      viewers.all().forEach((cards) => {
        if (cards.viewer.organisation === organisation) cards.lookAt(caseId);
      });
      parts.signals.notify(`bord.${organisation}`);
    },
  };
};

interface ChannelKey {
  readonly table: string;
  readonly of: readonly Viewer[];
  readonly isOwn: boolean;
}

const keyOf = ({ organisation, function: of }: Viewer): string =>
  JSON.stringify({ organisation, function: of });
const byKey = (one: Viewer, other: Viewer): number => (keyOf(one) < keyOf(other) ? -1 : 1);
const reading =
  (dossiers: RecipientDossiers) =>
  ({ reads }: ViewerCards): boolean =>
    reads.includes(dossiers);
