import type { Pool } from 'pg';
import { exampleRulebook, loadContracts, markedTerms, readSealedFacts } from '#contracts';
import {
  boardOf,
  cardOf,
  compileRulebook,
  type Board,
  type CaseId,
  type CaseNow,
  type Dossier,
  type Instant,
  type RecipientName,
  type Rulebook,
} from '#core';
import type { Keyring } from '#runtime';
import { casesAsTheyAre, seenReports } from '#store';
import type { Looker } from './lookers.js';

/** The example rulebook, compiled for ourselves. */
export const ownRulebook = (): Rulebook => {
  const compiled = compileRulebook(exampleRulebook(), loadContracts().all);
  if ('findings' in compiled) throw new Error('de voorbeeldregelset klopt niet');
  return compiled.rulebook;
};

export interface FreshParts {
  readonly pool: Pool;
  readonly keys: Keyring;
  readonly rulebook: Rulebook;
}

/** The board of a table derived anew from what somebody was given, with nothing remembered from before. */
export const freshBoard = async (
  { pool, keys, rulebook }: FreshParts,
  { table, organisation }: Looker,
  dossiers: ReadonlyMap<CaseId, Dossier>,
  at: Instant,
): Promise<Board> => {
  const now = await casesNow(pool, keys, organisation, [...dossiers.keys()]);
  const cards = [...dossiers].flatMap(([caseId, dossier]) => {
    const caseNow = now.get(caseId);
    const made = caseNow && cardOf(rulebook, { organisation, function: null }, dossier, caseNow, caseId, at);
    return made != null && made.card.tafel === table ? [made.card] : [];
  });
  return boardOf(rulebook, table, cards, at);
};

const casesNow = async (
  pool: Pool,
  keys: Keyring,
  organisation: RecipientName,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, CaseNow>> => {
  const seen = await seenReports(pool, organisation, cases);
  return new Map(
    (await casesAsTheyAre(pool, cases)).map(({ caseId, region, wrappedKey, sealedFacts, terms }) => {
      return [
        caseId,
        {
          region,
          terms: markedTerms(terms, readSealedFacts(keys.factsOf({ caseId, wrappedKey, sealedFacts }))),
          seen: seen.get(caseId) ?? new Map(),
        },
      ];
    }),
  );
};
