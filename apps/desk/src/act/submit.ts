// What people do at a table becomes a report of their organisation like any other. Every part of the desk that lets people
// report something does so by `submitting(parts).submit(act)`: the report is judged as the gateway would, who made it is kept,
// and it is appended to the organisation's own topic with the hub's clock. Intake decides on it as on every report.
import type { Pool } from 'pg';
import { recordOf, type Contracts } from '#contracts';
import type { Fault, PartnerId, Person, ReportId } from '#core';
import { appendIncoming, type Log } from '#messaging';
import type { Clock, Keyring } from '#runtime';
import {
  findAct,
  inTransaction,
  isOnItsWay,
  keepAct,
  lockActs,
  recordWarning,
  type DeskAct,
  type RulebookShelf,
  type ToldWarning,
} from '#store';
import { actEventId, judgedAct, type ActContents } from './act-event.js';

export interface SubmitParts {
  readonly pool: Pool;
  readonly log: Log;
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
  readonly clock: Clock;
}

/** What somebody asked, as it is recognised when it is asked again. */
export interface Asked {
  readonly person: Person;
  /** Whose report it becomes: that of the own organisation, or of the overleg that somebody chairs. */
  readonly sender: PartnerId;
  /** The `Idempotency-Key` of the request. */
  readonly key: string;
  /** All of the request: another one under the same key is refused. */
  readonly request: string;
}

/** A report that somebody makes in a case. */
export interface Act extends Asked, ActContents {
  /** The version of the card that lay before them; null: it does not matter for this. */
  readonly cardVersion: string | null;
  /** What they are warned of; that they were is kept. */
  readonly warnings: readonly ToldWarning[];
}

export type Submitted =
  | { readonly tag: 'recorded'; readonly id: ReportId; readonly warnings: readonly ToldWarning[] }
  | { readonly tag: 'refused'; readonly faults: readonly Fault[] }
  /** The key was used for something else. */
  | { readonly tag: 'other-request' }
  /** A colleague did the same kind of thing in this case, and it is not on the board yet. */
  | { readonly tag: 'overtaken' }
  /** The rulebook names no system in which people act for this sender. */
  | { readonly tag: 'no-desk' };

export interface Submit {
  readonly submit: (act: Act) => Promise<Submitted>;
  /** What became of the same request before; null: it is new. Asked first: what it changed makes it look outdated. */
  readonly submittedBefore: (asked: Asked) => Promise<Submitted | null>;
}

export const submitting = (parts: SubmitParts): Submit => {
  const { pool, log, contracts, rulebooks, keyring, clock } = parts;
  const sameAct = (
    { request }: Asked,
    id: ReportId,
    before: Pick<DeskAct, 'request' | 'warnings'>,
  ): Submitted =>
    before.request === keyring.mark(request)
      ? { tag: 'recorded', id, warnings: before.warnings }
      : { tag: 'other-request' };
  return {
    submittedBefore: async (asked) => {
      const { rulebook } = await rulebooks.active();
      const known = actEventId(rulebook, keyring, asked.person, asked.sender, asked.key);
      if (known === null) return { tag: 'no-desk' };
      const before = await findAct(pool, known.report);
      return before === null ? null : sameAct(asked, known.report, before);
    },
    submit: async (act) => {
      const at = clock();
      const { rulebook } = await rulebooks.active();
      const known = actEventId(rulebook, keyring, act.person, act.sender, act.key);
      if (known === null) return { tag: 'no-desk' };
      const report = judgedAct(rulebook, contracts, known, act, at);
      if (report.faults.length > 0) return { tag: 'refused', faults: report.faults };
      const kept = keptOf(act, known.report, keyring.mark(act.request), at);
      return inTransaction(pool, async (client): Promise<Submitted> => {
        await lockActs(client, kept.organisation, act.caseId);
        const before = await findAct(client, known.report);
        if (before !== null) return sameAct(act, known.report, before);
        if (act.cardVersion !== null && (await isOnItsWay(client, kept))) return { tag: 'overtaken' };
        await keepAct(client, kept);
        await recordWarning(client, { ...kept, warnings: act.warnings.map(({ code }) => code) });
        // Last, so that nothing is appended that is not kept; who asks again after a fault here makes the same report.
        await appendIncoming(log, kept.organisation, [recordOf(report)], at);
        return { tag: 'recorded', id: known.report, warnings: act.warnings };
      });
    },
  };
};

const keptOf = (
  { person, sender, kind, caseId, cardVersion, warnings }: Act,
  reportId: ReportId,
  request: string,
  at: number,
): DeskAct => {
  const { role, function: of } = person.assignment;
  return {
    reportId,
    at,
    person: person.id,
    role,
    organisation: sender,
    function: of,
    kind,
    caseId,
    cardVersion,
    request,
    warnings,
  };
};
