import type { DataSource } from 'typeorm';
import type { Rulebook } from '#core';
import { completed } from './completed.js';
import { compiledInSteps } from './compiled-in-steps.js';
import { activeRulebookId, rulebookById, rulebookByVersion } from './stored-rulebooks.js';

/** A rulebook with the number that decisions name it by. */
export interface NumberedRulebook {
  readonly id: number;
  readonly rulebook: Rulebook;
}

/** The compiled rulebooks: the active one, and each one an older decision was taken under. */
export interface RulebookShelf {
  readonly active: () => Promise<NumberedRulebook>;
  readonly byId: (id: number) => Promise<Rulebook>;
  readonly byVersion: (version: string) => Promise<Rulebook>;
}

const LOOK_AGAIN_MS = 1_000;

/**
 * Compiles each rulebook once, a little at a time so that other work goes on meanwhile; asks at most once a second which one
 * is active, and reads a document only when it is not compiled yet.
 */
export const rulebookShelf = (source: DataSource): RulebookShelf => {
  const compiled = new Map<number, Promise<Rulebook>>();
  let active: { readonly numbered: NumberedRulebook; readonly askedAt: number } | null = null;

  const read = async (id: number): Promise<Rulebook> => {
    const stored = await rulebookById(source, id);
    if (stored === null) throw new Error(`Regelset nummer ${id} bestaat niet.`);
    return compiledInSteps(completed(stored.document));
  };

  const byId = (id: number): Promise<Rulebook> => {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const reading = read(id);
    compiled.set(id, reading);
    reading.catch(() => compiled.delete(id));
    return reading;
  };

  return {
    active: async () => {
      const now = performance.now();
      if (active !== null && now - active.askedAt < LOOK_AGAIN_MS) return active.numbered;
      const id = await activeRulebookId(source);
      if (id === null)
        throw new Error('Er is nog geen regelset actief. Laad er een met: npm run regelset -- <bestand>');
      active = { numbered: { id, rulebook: await byId(id) }, askedAt: now };
      return active.numbered;
    },
    byId,
    byVersion: async (version) => {
      const stored = await rulebookByVersion(source, version);
      if (stored === null) throw new Error(`Regelset ${version} bestaat niet.`);
      return byId(stored.id);
    },
  };
};
