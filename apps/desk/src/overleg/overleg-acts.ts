import {
  draftActionReceipt,
  draftAgendaItem,
  draftHandover,
  draftMeeting,
  draftOutcome,
  type Acting,
  type Action,
  type Drafted,
  type JsonObject,
  type MeetingChange,
} from '#core';

/** What lies before somebody who acts at an overleg. */
export interface BeforeActing {
  readonly acting: Acting;
  readonly table: string;
  /** The actions of the case that their organisation knows. */
  readonly actions: readonly Action[];
  readonly changes: readonly MeetingChange[];
}

/** Something that can be recorded at an overleg. */
export interface OverlegAct {
  /** How what was filled in becomes a report. */
  readonly draft: (before: BeforeActing, filledIn: JsonObject) => Drafted;
  /** It is a report of the overleg, by who chairs it. */
  readonly speaks: boolean;
  /** Whether it rests on the sheet of the case, so that its version must be named. */
  readonly needsVersion: boolean;
}

/** An extra meeting, or one that does not take place. */
export const meeting: OverlegAct = {
  draft: ({ acting, table, changes }, filledIn) => draftMeeting(acting, table, changes, filledIn),
  speaks: true,
  needsVersion: false,
};

export const agendaItem: OverlegAct = {
  draft: ({ acting }, filledIn) => draftAgendaItem(acting, filledIn),
  speaks: false,
  needsVersion: false,
};

export const outcome: OverlegAct = {
  draft: ({ acting, table }, filledIn) => draftOutcome(acting, table, filledIn),
  speaks: true,
  needsVersion: true,
};

/** Taking a case up to the Zorg- en Veiligheidshuis, or handing it over to a local team. */
export const handover = (kind: Parameters<typeof draftHandover>[1]): OverlegAct => ({
  draft: ({ acting, actions }, filledIn) => draftHandover(acting, kind, actions, filledIn),
  speaks: false,
  needsVersion: false,
});

/** What became of an action, by its id. */
export const actionReceipt = (id: string): OverlegAct => ({
  draft: ({ acting, actions }, filledIn) =>
    draftActionReceipt(
      acting,
      actions.find(({ actie }) => actie === id),
      filledIn,
    ),
  speaks: false,
  needsVersion: false,
});
