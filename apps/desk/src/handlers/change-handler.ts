import type { Pool } from 'pg';
import { handlerChange, type Person } from '#core';
import { json, problem, type Answer, type Keyring } from '#runtime';
import { handlersOf, inTransaction, keepHandler, lockHandlers } from '#store';
import type { Boards } from '../boards/boards.js';
import { handlerNow } from '../boards/handler-now.js';
import type { HandlerView } from '../boards/handler-view.js';
import { colleaguesAt } from './colleagues-at.js';
import type { FindHandled, HandledAsked, HandlingSeat } from './find-handled.js';

export interface HandlerParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
}

export interface HandlerAsked extends HandledAsked {
  /** Who is to handle it; null: nobody. */
  readonly handler: string | null;
  /** Of what lay before who asks; null: they name none. */
  readonly version: string | null;
}

export interface ChangeHandler {
  /** Who handles a case. */
  readonly read: (asked: HandledAsked) => Promise<Answer>;
  /** Has it handled by somebody else, or says why not. */
  readonly change: (asked: HandlerAsked) => Promise<Answer>;
}

/** Who handles a case, among those who share a place at its table: kept for good, and told to nobody else. */
export const changeHandler = (parts: HandlerParts, find: FindHandled, boards: Boards): ChangeHandler => {
  const kept = (
    asked: HandlerAsked,
    { viewer, at }: HandlingSeat,
    handler: string | null,
  ): Promise<boolean> =>
    inTransaction(parts.pool, async (client) => {
      const { person, caseId, version } = asked;
      await lockHandlers(client, viewer);
      const [now] = await handlersOf(client, viewer, [caseId]);
      const change = handlerChange(person.id, now?.handler?.person ?? null, handler);
      // Who asks for what is already so has it, whatever lay before them.
      if (change === null) return true;
      if (version !== String(now?.number ?? 0)) return false;
      const { role } = person.assignment;
      await keepHandler(client, { at, caseId, seat: viewer, handler, change, person: person.id, role });
      return true;
    });

  return {
    read: async (asked) => {
      const seat = await find.case(asked);
      if ('refusal' in seat) return seat.refusal;
      return told(await handlerNow(parts.pool, parts.keyring, seat.viewer, asked.caseId));
    },
    change: async (asked) => {
      const { caseId, handler, version, person } = asked;
      if (version === null) return versionMissing;
      const seat = await find.case(asked);
      if ('refusal' in seat) return seat.refusal;
      if (handler !== null && !(await maySit(parts, seat, person, handler))) return notAColleague;
      const isKept = await kept(asked, seat, handler);
      const now = await handlerNow(parts.pool, parts.keyring, seat.viewer, caseId);
      if (!isKept) return outdated(now);
      boards.lookAt(seat.viewer.organisation, caseId);
      return told(now);
    },
  };
};

const maySit = async (
  parts: HandlerParts,
  seat: HandlingSeat,
  person: Person,
  handler: string,
): Promise<boolean> =>
  handler === person.id || (await colleaguesAt(parts, seat)).some(({ persoon }) => persoon === handler);

const etagOf = ({ versie }: HandlerView) => ({ ETag: `"${versie}"` });
const told = (view: HandlerView): Answer => json(200, view, etagOf(view));

const versionMissing = problem(
  'versie-ontbreekt',
  'Zet in de header If-Match de versie van de behandeling die u voor u had, tussen aanhalingstekens.',
);

const notAColleague = problem(
  'aanvraag-onjuist',
  'Alleen wie nu op uw plaats aan deze tafel mag zitten, kan de zaak behandelen. Kies iemand uit de lijst collegas.',
  {
    extra: {
      fouten: [
        {
          code: 'collega-zonder-plaats',
          veld: '/persoon',
          reden: 'Deze persoon zit niet op uw plaats aan deze tafel.',
        },
      ],
    },
  },
);

// Without who it is: what is refused ends up in logs.
const outdated = (now: HandlerView): Answer =>
  problem(
    'versie-verouderd',
    now.behandelaar === null
      ? 'Een collega liet deze zaak intussen los. Er is niets gewijzigd. Kijk opnieuw en beslis dan.'
      : 'Intussen behandelt iemand anders deze zaak. Er is niets gewijzigd. Kijk wie het is en beslis dan opnieuw.',
    { headers: etagOf(now) },
  );
