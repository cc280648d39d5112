import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { RulebookDocument } from '#core';
import { RulebookEntity } from '../entities/rulebook.entity.js';

/** A rulebook as it is stored: never changed, known by its number in every decision taken under it. */
export interface StoredRulebook {
  readonly id: number;
  readonly document: RulebookDocument;
}

/**
 * Stores a rulebook that has been checked and compiled, and makes it the active one, from now on. The same document again only
 * becomes active; another document under a version that exists is refused, because decisions name the version.
 */
export const activateRulebook = async (
  source: DataSource,
  document: RulebookDocument,
): Promise<StoredRulebook> => {
  const hash = createHash('sha256').update(JSON.stringify(document)).digest();
  return source.transaction(async (manager) => {
    const rulebooks = manager.getRepository(RulebookEntity);
    const same = await rulebooks.findOneBy({ version: document.versie });
    if (same !== null && !same.hash.equals(hash))
      throw new Error(
        `Regelset ${document.versie} bestaat al met een andere inhoud. Geef de nieuwe regelset een nieuwe versie.`,
      );
    const stored =
      same ??
      (await rulebooks.save(rulebooks.create({ version: document.versie, hash, document, active: false })));
    if (stored.active) return { id: stored.id, document };
    await rulebooks.update({ active: true }, { active: false });
    await rulebooks.update({ id: stored.id }, { active: true });
    await manager.query('insert into rulebook_activation (rulebook) values ($1)', [stored.id]);
    return { id: stored.id, document };
  });
};

/** Which rulebook is active, without reading it: this is asked every second. */
export const activeRulebookId = async (source: DataSource): Promise<number | null> => {
  const found = await source
    .getRepository(RulebookEntity)
    .findOne({ where: { active: true }, select: { id: true } });
  return found?.id ?? null;
};

export const rulebookById = async (source: DataSource, id: number): Promise<StoredRulebook | null> => {
  const found = await source.getRepository(RulebookEntity).findOneBy({ id });
  return found === null ? null : { id: found.id, document: found.document as RulebookDocument };
};

export const rulebookByVersion = async (
  source: DataSource,
  version: string,
): Promise<StoredRulebook | null> => {
  const found = await source.getRepository(RulebookEntity).findOneBy({ version });
  return found === null ? null : { id: found.id, document: found.document as RulebookDocument };
};
