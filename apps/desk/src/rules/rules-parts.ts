import type { Pool } from 'pg';
import { fieldTitles, readCategories, type Category, type Contracts, type FieldTitles } from '#contracts';
import type { Clock } from '#runtime';
import type { RulebookShelf } from '#store';
import type { DeskParts } from '../desk-parts.js';
import { recentHits, type RecentHits } from './recent-hits.js';

/** What reading the rulebook needs. */
export interface RulesParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly contracts: Contracts;
  readonly clock: Clock;
  readonly categories: ReadonlyMap<string, Category>;
  readonly titlesOf: (kind: string, version: number) => FieldTitles;
  readonly hits: RecentHits;
}

/** Reads once what does not change while the desk runs. */
export const rulesParts = ({ pool, rulebooks, contracts, clock }: DeskParts): RulesParts => ({
  pool,
  rulebooks,
  contracts,
  clock,
  categories: readCategories(),
  titlesOf: fieldTitles(),
  hits: recentHits({ pool, rulebooks, clock }),
});
