import {
  agendaOf,
  followUpOf,
  inCommon,
  meetingCaseOf,
  type Action,
  type Agenda,
  type Overleg,
  type Person,
  type Rulebook,
  type Viewer,
} from '#core';
import { type Answer, type Refusal, type Clock, json, problem } from '#runtime';
import type { RulebookShelf } from '#store';
import type { Boards } from '../boards/boards.js';
import { presentAt } from '../boards/seats.js';
import { overlegKnown, type KnownParts, type OverlegKnown } from './overleg-known.js';
import { seatAtOverleg } from './seat-at-overleg.js';

export interface OverlegParts extends KnownParts {
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
  /** What became of the agreements, over all cases. */
  readonly followUp: (asked: Omit<OverlegAsked, 'together'>) => Promise<Answer>;
  /** All agendas, as they are followed. */
  readonly whole: (asked: OverlegAsked) => Promise<Whole | Refusal>;
}

export interface Whole {
  readonly viewers: readonly Viewer[];
  readonly read: () => Promise<Overleg>;
}

export const readOverleg = (parts: OverlegParts, boards: Boards): ReadOverleg => {
  const { rulebooks, clock } = parts;
  const seenBy = async (rulebook: Rulebook, table: string, viewer: Viewer): Promise<Overleg> => {
    const { cases, changes } = await overlegKnown(parts, boards, table, viewer);
    const found = agendaOf(rulebook, table, viewer, [...cases.values()], changes, clock());
    if (found === null) throw new Error(`the rulebook lost the overleg ${table}`);
    return found;
  };
  const whole: ReadOverleg['whole'] = async ({ person, table, together }) => {
    const { rulebook } = await rulebooks.active();
    const seat = seatAtOverleg(rulebook, person, table, clock());
    if ('refusal' in seat) return seat;
    const present = presentAt(rulebook, seat, together);
    if ('refusal' in present) return present;
    const { viewers } = present;
    const read = async (): Promise<Overleg> => {
      const all = await Promise.all(viewers.map((viewer) => seenBy(rulebook, table, viewer)));
      const [first] = all;
      return first === undefined || all.length === 1
        ? (first as Overleg)
        : inCommon(all.map(onScreen(first.nu)));
    };
    return { viewers, read };
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
    followUp: async ({ person, table }) => {
      const { rulebook } = await rulebooks.active();
      const at = clock();
      const seat = seatAtOverleg(rulebook, person, table, at);
      if ('refusal' in seat) return seat.refusal;
      const known = await overlegKnown(parts, boards, table, seat.viewer);
      const { open, teLaat, gedaan, aantallen } = followUpOf(
        actionsIn(rulebook, table, seat.viewer, known, at),
      );
      return json(200, {
        open: open.map(withoutTexts),
        teLaat: teLaat.map(withoutTexts),
        gedaan: gedaan.map(withoutTexts),
        aantallen,
      });
    },
  };
};

/** As a shared screen shows it: at one moment, and without telling for whom there is nothing. */
const onScreen =
  (nu: string) =>
  (overleg: Overleg): Overleg => ({
    ...overleg,
    nu,
    vergaderingen: overleg.vergaderingen.map((meeting) => ({
      ...meeting,
      stand: meeting.stand === 'vervalt' || meeting.stand === 'geen punten' ? 'gepland' : meeting.stand,
    })),
  });

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
