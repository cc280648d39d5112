import { isHubId, type Contracts } from '#contracts';
import type { Person } from '#core';
import { type Answer, faultView, json, problem } from '#runtime';
import { isFollowed, reportStatus, termsOfReport, toldStatus } from '#store';
import { answersTo, type AnswerParts } from './answers-to.js';
import { feedbackState } from './feedback-state.js';
import type { ListParts } from './list-sent.js';
import { overdueOf } from './overdue-of.js';
import { sentBy } from './sent-by.js';

export type ReadParts = ListParts & AnswerParts & { readonly contracts: Contracts };

export type ReadSent = (person: Person, id: string) => Promise<Answer>;

/**
 * What became of a report of one's own organisation: who has it and read it when, who did not get it and why, the terms it started, what
 * is late, and what those who got it answered. Any other report is as unknown as one that does not exist.
 */
export const readSent =
  (parts: ReadParts): ReadSent =>
  async (person, id) => {
    const { pool, rulebooks, clock } = parts;
    const { rulebook } = await rulebooks.active();
    const by = sentBy(rulebook, person, clock());
    if ('refusal' in by) return by.refusal;
    if (!isHubId(id) || !(await isFollowed(pool, by, id))) return unknown;
    const status = await reportStatus(pool, id, by.partner);
    if (status === null) return unknown;
    const { caseId } = status;
    const view = await toldStatus(parts, status, faultView);
    if (caseId === null) return json(200, view);
    const terms = await Promise.all(
      (await termsOfReport(pool, caseId, id)).map(async (term) => ({
        term,
        rulebook: await rulebooks.byId(term.rulebook),
      })),
    );
    const reacties = await answersTo(parts, person, { id, caseId });
    return json(200, {
      ...view,
      teLaat: overdueOf(terms, clock()),
      terugkoppeling: feedbackState(terms, clock()),
      reacties,
    });
  };

const unknown = problem('niet-gevonden', 'Uw organisatie stuurde geen bericht met dit id.');
