import type { Instant } from '#core';
import { termView } from '#store';
import type { RuledTerm } from './feedback-state.js';

/** What should have followed a report and did not, as far as its sender may know. */
export const overdueOf = (terms: readonly RuledTerm[], now: Instant) =>
  terms
    .filter(({ term }) => term.outcome === null && (term.endedAt !== null || term.dueAt.getTime() <= now))
    .flatMap(({ term, rulebook }) => termView(rulebook, term))
    .map(({ termijn, omschrijving, eindigt, ...more }) => ({
      termijn,
      omschrijving,
      eindigde: eindigt,
      ...('naam' in more ? { termijnhouder: more.termijnhouder, naam: more.naam } : {}),
    }));
