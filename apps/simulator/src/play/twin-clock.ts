import { encodeTermReport } from '#contracts';
import { termKey, toRfc3339 } from '#core';
import type { Accepted, CaseId, Instant, JsonObject, PartnerId, Rulebook, Term, TermEvent } from '#core';

/** The clock of the twin: what it must report of the terms, and when. */
export interface TwinClock {
  add(outcome: Accepted): void;
  /** The report that is due first, if it is by this moment. Each is given once. */
  nextBy(instant: Instant): { readonly at: Instant; readonly report: Buffer } | null;
  /** Every term that was ever started, as it stands now. */
  terms(): readonly Term[];
  /** Those of one case. */
  termsOf(caseId: CaseId): readonly Term[];
  /** What a partner still has to do in a case. */
  duties(partner: PartnerId, caseId: CaseId | null, now: Instant): readonly JsonObject[];
}

interface Standing {
  readonly caseId: CaseId;
  readonly term: Term;
  readonly next: TermEvent | null;
}

export const twinClock = (rulebook: Rulebook): TwinClock => {
  const standing = new Map<string, Standing>();
  return {
    add: ({ caseAfter, terms }) => {
      for (const term of terms)
        standing.set(`${caseAfter.id}.${termKey(term)}`, { caseId: caseAfter.id, term, next: term.next });
    },
    nextBy: (instant) => {
      const [first] = [...standing]
        .flatMap(([key, { next, ...one }]) =>
          next === null || next.at > instant ? [] : [{ key, next, ...one }],
        )
        .sort((one, other) => one.next.at - other.next.at);
      if (first === undefined) return null;
      const { key, caseId, term, next } = first;
      standing.set(key, { caseId, term, next: null });
      const description = rulebook.terms.get(term.code)?.description ?? term.code;
      const report = encodeTermReport(rulebook.document.hub.bron, description, { ...term, ...next, caseId });
      return { at: next.at, report };
    },
    duties: (partner, caseId, now) =>
      [...standing.values()]
        .filter((one) => one.caseId === caseId && one.term.partner === partner && one.term.end === null)
        .map(({ term: { code, reportId, item, dueAt } }) => ({
          plicht: code,
          bericht: reportId,
          ...(item === null ? {} : { onderdeel: item + 1 }),
          voor: toRfc3339(dueAt),
          teLaat: dueAt <= now,
        })),
    terms: () => [...standing.values()].map(({ term }) => term),
    termsOf: (caseId) =>
      [...standing.values()].filter((one) => one.caseId === caseId).map(({ term }) => term),
  };
};
