import { hash } from 'node:crypto';
import { boardOf, cardInCommon, type CaseId, type Instant, type Rulebook } from '#core';
import type { RulebookShelf } from '#store';
import { oneAtATime } from './one-at-a-time.js';
import type { SeatHandlers } from './seat-handlers.js';
import type { ServedCard, VersionedCard, ViewerCards } from './viewer-cards.js';

/** The board of a table as one viewer sees it, or what all have in common who are present at a shared screen. */
export interface BoardView {
  readonly cards: ReadonlyMap<CaseId, ServedCard>;
  /** Takes in what changed, and tells it. */
  readonly refresh: () => Promise<void>;
  /** The whole board, as JSON. */
  readonly board: () => Buffer;
}

/** What changed on a board: a card that is new or other than before, one that went, or who is at the table. */
export interface BoardChange {
  readonly event: 'kaart' | 'weg' | 'tafel';
  readonly data: string;
}

export interface ViewParts {
  readonly rulebooks: RulebookShelf;
  readonly clock: () => Instant;
}

interface Combined {
  readonly of: readonly object[];
  readonly served: ServedCard;
}

const END = Buffer.from(']}');

/**
 * The version of a card that several see together: it follows from what they all see alone. Their own versions would tell each of them
 * when one of the others got something.
 */
const versionOf = (common: string): string =>
  String(Number.parseInt(hash('sha256', common, 'hex').slice(0, 12), 16));

export const boardView = (
  { rulebooks, clock }: ViewParts,
  table: string,
  viewers: readonly ViewerCards[],
  tell: (change: BoardChange) => void,
  /** Who handles each case; null: a screen on which that is not shown. */
  handlers: SeatHandlers | null = null,
): BoardView => {
  const cards = new Map<CaseId, ServedCard>();
  const combined = new Map<CaseId, Combined>();
  let current: Rulebook | null = null;
  let present = '';
  let written: Buffer | null = null;
  const change = (told: BoardChange): void => {
    if (told.event !== 'tafel') written = null;
    tell(told);
  };

  const madeOf = (caseId: CaseId, of: readonly object[], make: () => VersionedCard): ServedCard => {
    const before = combined.get(caseId);
    if (before?.of.every((one, n) => one === of[n])) return before.served;
    const card = make();
    const served = { card, json: JSON.stringify(card) };
    combined.set(caseId, { of, served });
    return served;
  };

  const commonCard = (caseId: CaseId, of: readonly ServedCard[]): ServedCard =>
    madeOf(caseId, of, () => {
      const common = cardInCommon(of.map(({ card: { versie: _, ...card } }) => card));
      return { ...common, versie: versionOf(JSON.stringify(common)) };
    });

  const ownCard = (caseId: CaseId, served: ServedCard): ServedCard => {
    if (handlers === null) return served;
    const behandeling = handlers.of(caseId);
    return madeOf(caseId, [served, behandeling], () => ({ ...served.card, behandeling }));
  };

  const cardNow = (caseId: CaseId): ServedCard | null => {
    const of = viewers.flatMap((viewer) => viewer.cards.get(caseId) ?? []);
    const [only] = of;
    if (only === undefined || of.length < viewers.length) return null;
    if (of.some(({ card }) => card.tafel !== table)) return null;
    return viewers.length === 1 ? ownCard(caseId, only) : commonCard(caseId, of);
  };

  const cardsOf = (rulebook: Rulebook): Buffer => {
    const all = [...cards.values()].map(({ card }) => card);
    const { kaarten } = boardOf(rulebook, table, all, clock());
    return Buffer.from(kaarten.map(({ zaak }) => cards.get(zaak)?.json ?? 'null').join(','));
  };

  return {
    cards,
    refresh: oneAtATime(async () => {
      await Promise.all(viewers.map((viewer) => viewer.refresh()));
      const { rulebook } = await rulebooks.active();
      current = rulebook;
      const there = JSON.stringify(boardOf(rulebook, table, [], clock()).aanTafel);
      if (there !== present) change({ event: 'tafel', data: `{"aanTafel":${there}}` });
      present = there;
      const [first] = viewers;
      const now = new Set(first?.cards.keys());
      await handlers?.refresh([...now]);
      for (const caseId of now) {
        const served = cardNow(caseId);
        if (served === null) now.delete(caseId);
        else if (cards.get(caseId)?.json !== served.json) {
          cards.set(caseId, served);
          change({ event: 'kaart', data: served.json });
        }
      }
      for (const caseId of cards.keys())
        if (!now.has(caseId)) {
          cards.delete(caseId);
          combined.delete(caseId);
          change({ event: 'weg', data: JSON.stringify({ zaak: caseId }) });
        }
    }),
    board: () => {
      if (current === null) throw new Error('a board is shown only after it was refreshed');
      const { kaarten: _, ...head } = boardOf(current, table, [], clock());
      // The order follows from the cards alone, so they are put together again only when one of them changed.
      written ??= cardsOf(current);
      return Buffer.concat([Buffer.from(`${JSON.stringify(head).slice(0, -1)},"kaarten":[`), written, END]);
    },
  };
};
