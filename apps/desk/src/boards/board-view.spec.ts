import { describe, expect, it } from '@jest/globals';
import type { CaseId, PartnerId } from '#core';
import { smallCard, smallCardReport, zsmDesk } from '#testing';
import { boardView } from './board-view.js';
import type { ServedCard, VersionedCard, ViewerCards } from './viewer-cards.js';

const AT = Date.parse('2026-11-30T08:02:00+01:00');
const shelf = zsmDesk();
const card = (versie: string): ServedCard => {
  const made: VersionedCard = { ...smallCard({ bekend: [smallCardReport('b')] }), versie };
  return { card: made, json: JSON.stringify(made) };
};
const cardsOf = (organisation: PartnerId, versie: string) => {
  const cards = new Map<CaseId, ServedCard>([['z', card(versie)]]);
  const nothing = () => Promise.resolve();
  const viewer: ViewerCards = {
    viewer: { organisation, function: null },
    reads: [],
    cards,
    refresh: nothing,
    lookAgain: nothing,
    lookAt: () => undefined,
  };
  return { cards, viewer };
};

describe('a board that several see together', () => {
  it('tells nothing by a version when one of them got what the others may not see', async () => {
    const [prosecution, police] = [cardsOf('om-dh', '7-1800000000000'), cardsOf('pol-dh', '4-1790000000000')];
    const told: string[] = [];
    const numbered = { id: 1, rulebook: shelf.rulebook };
    const rulebooks = {
      active: () => Promise.resolve(numbered),
      byId: () => Promise.resolve(shelf.rulebook),
      byVersion: () => Promise.resolve(shelf.rulebook),
    };
    const viewers = [prosecution.viewer, police.viewer];
    const view = boardView({ rulebooks, clock: () => AT }, 'zsm-dh', viewers, ({ event }) =>
      told.push(event),
    );
    await view.refresh();
    const before = view.board('a-1').toString();
    for (const own of ['7-1800000000000', '4-1790000000000']) expect(before).not.toContain(own);
    prosecution.cards.set('z', card('8-1800000060000'));
    await view.refresh();
    expect(view.board('a-1').toString()).toBe(before);
    expect(told).toEqual(['tafel', 'kaart']);
  });
});
