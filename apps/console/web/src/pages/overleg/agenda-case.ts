import type { Agenda, Overleg, PuntOpAgenda } from '../../api/desk.generated.js';

/** A case on an agenda. A shared screen leaves out what is not the same for all, so that little is sure to be there. */
export interface AgendaCase {
  readonly zaak: string;
  readonly punt: PuntOpAgenda;
}

/** The meeting that a page shows, with the cases that can be named. */
export interface Meeting {
  readonly moment: string;
  readonly stand: NonNullable<Agenda['stand']>;
  readonly sluit: string | null;
  readonly laatTot: string | null;
  readonly verschovenNaar: string | null;
  readonly extraGevraagd: boolean;
  readonly cases: readonly AgendaCase[];
}

type WireMeeting = Pick<
  Agenda,
  'moment' | 'stand' | 'sluit' | 'laatTot' | 'verschovenNaar' | 'extraGevraagd' | 'punten'
>;

/** All meetings with their agendas, as the stream tells them. */
export type WholeOverleg = Pick<Overleg, 'leden'> & { readonly vergaderingen?: readonly WireMeeting[] };

/** A meeting as a page needs it. */
export const meetingIn = (told: WireMeeting): Meeting => ({
  moment: told.moment ?? '',
  stand: told.stand ?? 'gepland',
  sluit: told.sluit ?? null,
  laatTot: told.laatTot ?? null,
  verschovenNaar: told.verschovenNaar ?? null,
  extraGevraagd: told.extraGevraagd ?? false,
  cases: (told.punten ?? []).flatMap((punt) => (punt.zaak === undefined ? [] : [{ zaak: punt.zaak, punt }])),
});
