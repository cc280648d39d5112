import type { DataSource } from 'typeorm';
import { compileRulebook, type Contract, type Rulebook } from '#core';
import { activeRulebook, rulebookById, rulebookByVersion, type StoredRulebook } from './stored-rulebooks.js';

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

/** Compiles each rulebook once; asks at most once a second which one is active. */
export const rulebookShelf = (source: DataSource, contracts: readonly Contract[]): RulebookShelf => {
  const compiled = new Map<number, Rulebook>();
  let active: { readonly numbered: NumberedRulebook; readonly askedAt: number } | null = null;

  const compile = ({ id, document }: StoredRulebook): Rulebook => {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const result = compileRulebook(document, contracts);
    if ('findings' in result)
      throw new Error(`Regelset ${document.versie} past niet meer bij de berichtsoorten.`);
    compiled.set(id, result.rulebook);
    return result.rulebook;
  };

  return {
    active: async () => {
      const now = performance.now();
      if (active !== null && now - active.askedAt < LOOK_AGAIN_MS) return active.numbered;
      const stored = await activeRulebook(source);
      if (stored === null)
        throw new Error('Er is nog geen regelset actief. Laad er een met: npm run regelset -- <bestand>');
      active = { numbered: { id: stored.id, rulebook: compile(stored) }, askedAt: now };
      return active.numbered;
    },
    byId: async (id) => {
      const known = compiled.get(id);
      if (known !== undefined) return known;
      const stored = await rulebookById(source, id);
      if (stored === null) throw new Error(`Regelset nummer ${id} bestaat niet.`);
      return compile(stored);
    },
    byVersion: async (version) => {
      const known = [...compiled.values()].find((rulebook) => rulebook.version === version);
      if (known !== undefined) return known;
      const stored = await rulebookByVersion(source, version);
      if (stored === null) throw new Error(`Regelset ${version} bestaat niet.`);
      return compile(stored);
    },
  };
};
