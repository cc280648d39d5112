import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import {
  agendaOf,
  followUpOf,
  meetingCaseOf,
  onSharedScreen,
  type Action,
  type Agenda,
  type FollowUp,
  type Overleg,
  type Person,
  type Rulebook,
  type Viewer,
} from '#core';
import { type Answer, type Refusal, type Clock, json, problem } from '#runtime';
import type { RulebookShelf } from '#store';
import type { Boards } from '../boards/boards.js';
import { keepSharedScreen } from '../boards/keep-shared-screen.js';
import { presentAt } from '../boards/seats.js';
import { overlegKnown, type OverlegKnown } from './overleg-known.js';
import { seatAtOverleg } from './seat-at-overleg.js';

export interface OverlegParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}

export interface OverlegAsked {
  readonly person: Person;
  readonly table: string;
  /** Who look at the screen together, as it was asked. */
  readonly together: unknown;
}

export interface ReadOverleg {
  /** The meetings, with how much is on their agendas. */
  readonly meetings: (asked: OverlegAsked) => Promise<Answer>;
  /** The agenda of one meeting. */
  readonly agenda: (asked: OverlegAsked, moment: string) => Promise<Answer>;
  /** What became of the agreements, over all cases, before it is answered. */
  readonly agreements: (asked: Omit<OverlegAsked, 'together'>) => Promise<FollowUp | Refusal>;
  /** What became of the agreements, over all cases. */
  readonly followUp: (asked: Omit<OverlegAsked, 'together'>) => Promise<Answer>;
  /** All agendas, as they are followed. */
  readonly whole: (asked: OverlegAsked) => Promise<Whole | Refusal>;
}

export interface Whole {
  readonly viewers: readonly Viewer[];
  /** Whether who asked may still see them: a rulebook can take somebody from an overleg who is following it. */
  readonly stillMay: () => Promise<boolean>;
  readonly read: () => Promise<Overleg>;
}

export const readOverleg = (parts: OverlegParts, boards: Boards): ReadOverleg => {
  const { rulebooks, clock } = parts;
  const seenBy = async (rulebook: Rulebook, table: string, viewer: Viewer): Promise<Overleg> => {
    const { cases, changes } = await overlegKnown(boards, table, viewer);
    const found = agendaOf(rulebook, table, viewer, [...cases.values()], changes, clock());
    if (found === null) throw new Error(`the rulebook lost the overleg ${table}`);
    return found;
  };
  const placeOf = async ({ person, table, together }: OverlegAsked) => {
    const { rulebook } = await rulebooks.active();
    const seat = seatAtOverleg(rulebook, person, table, clock());
    return 'refusal' in seat ? seat : { rulebook, present: presentAt(rulebook, seat, together) };
  };
  const whole: ReadOverleg['whole'] = async (asked) => {
    const place = await placeOf(asked);
    if ('refusal' in place) return place;
    const { rulebook, present } = place;
    if ('refusal' in present) return present;
    const { viewers } = present;
    const { table } = asked;
    await keepSharedScreen(parts.pool, clock(), asked.person, table, viewers);
    const read = async (): Promise<Overleg> => {
      const all = await Promise.all(viewers.map((viewer) => seenBy(rulebook, table, viewer)));
      return onSharedScreen(all);
    };
    const stillMay = async (): Promise<boolean> => {
      const now = await placeOf(asked);
      return 'present' in now && isDeepStrictEqual(now.present, present);
    };
    return { viewers, read, stillMay };
  };
  const agreements: ReadOverleg['agreements'] = async ({ person, table }) => {
    const { rulebook } = await rulebooks.active();
    const at = clock();
    const seat = seatAtOverleg(rulebook, person, table, at);
    if ('refusal' in seat) return seat;
    const known = await overlegKnown(boards, table, seat.viewer);
    return followUpOf(actionsIn(rulebook, table, seat.viewer, known, at));
  };
  return {
    whole,
    meetings: async (asked) => {
      const found = await whole(asked);
      if ('refusal' in found) return found.refusal;
      const { vergaderingen, ...head } = await found.read();
      const missing = vergaderingen.flatMap(({ moment, punten }) =>
        punten.filter(({ stand }) => stand === 'uitkomst ontbreekt').map(({ zaak }) => ({ moment, zaak })),
      );
      return json(200, { ...head, vergaderingen: vergaderingen.map(counted), uitkomstOntbreekt: missing });
    },
    agenda: async (asked, moment) => {
      const found = await whole(asked);
      if ('refusal' in found) return found.refusal;
      const { vergaderingen, ...head } = await found.read();
      const agenda = vergaderingen.find((one) => Date.parse(one.moment) === Date.parse(moment));
      return agenda === undefined ? noMeeting : json(200, { ...head, ...agenda });
    },
    agreements,
    followUp: async (asked) => {
      const found = await agreements(asked);
      if ('refusal' in found) return found.refusal;
      const { open, teLaat, gedaan, aantallen } = found;
      return json(200, {
        open: open.map(withoutTexts),
        teLaat: teLaat.map(withoutTexts),
        gedaan: gedaan.map(withoutTexts),
        aantallen,
      });
    },
  };
};

/** The actions of every case that a member knows at this overleg. */
const actionsIn = (
  rulebook: Rulebook,
  table: string,
  viewer: Viewer,
  { cases, changes }: OverlegKnown,
  at: number,
): readonly Action[] =>
  [...cases.values()].flatMap(
    (one) => meetingCaseOf(rulebook, table, viewer, one, changes, at)?.uitvoeren.acties ?? [],
  );

/** What is to be done stands in the opened case. */
const withoutTexts = ({ wat: _what, conditie: _condition, ...action }: Action) => action;

const counted = ({ punten, ...meeting }: Agenda) => ({ ...meeting, punten: punten.length });

const noMeeting = problem('niet-gevonden', 'Op dit moment is er geen vergadering van dit overleg.');
