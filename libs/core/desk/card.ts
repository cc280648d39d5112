import type { ClockPart } from '../time/clock-parts.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';

/**
 * A case on the board of a ZSM table, as one viewer may see it and as it is served. Moments are RFC 3339 in UTC. It holds
 * structured facts only: texts and addresses are in the opened case, which is checked again and logged with its purpose.
 */
export interface Card {
  readonly zaak: CaseId;
  /** The ZSM table, of the region in which the case plays. */
  readonly tafel: string | null;
  readonly sinds: string;
  /** `besloten`: a definite decision is known about every suspect. */
  readonly stand: 'open' | 'besloten';
  readonly verdachten: readonly CardSuspect[];
  readonly betrokkenen: readonly CardPerson[];
  /** Null: nothing is known of children; `inBeeld` null: it is not known how many of them were seen. */
  readonly kinderen: { readonly aantal: number; readonly inBeeld: number | null } | null;
  /** What kind of offence somebody was arrested or heard for, as the newest report tells that; null: that was not shared. */
  readonly feit: string | null;
  readonly bekend: readonly CardReport[];
  readonly verwacht: readonly CardExpectation[];
  /** The newest safety assessment of Veilig Thuis; null: none is known. */
  readonly beoordeling: CardAssessment | null;
  readonly besluiten: readonly CardDecision[];
  readonly waarschuwingen: readonly CardWarning[];
  readonly vragen: readonly CardQuestion[];
  /** What an Actie-overleg advised the table. */
  readonly adviezen: readonly CardReport[];
  /** What ran out or nearly did, as the hub told this viewer. */
  readonly herinneringen: readonly CardReminder[];
  readonly laatste: CardReport;
  /** When the first clock that runs ends; null: no clock runs. */
  readonly eersteEinde: string | null;
}

export interface CardPerson {
  /** The sender's own mark of this person. */
  readonly kenmerk: string | null;
  readonly rol: string;
  /** Initials and year of birth, for a screen that others can see; null: that was not shared. */
  readonly aanduiding: string | null;
}

export interface CardSuspect extends CardPerson {
  readonly klokken: readonly CardClock[];
  /** `geen termijn`: this suspect was not arrested, so no clock runs. */
  readonly termijn: 'termijn' | 'geen termijn' | 'onbekend';
}

export interface CardClock {
  /** The code of the term, e.g. TM-ZSM. */
  readonly termijn: string;
  readonly omschrijving: string;
  readonly artikel: string | null;
  readonly begint: string;
  readonly eindigt: string;
  /** It counts from the second best moment, because the best is not known yet. */
  readonly voorlopig: boolean;
  /** The start was corrected after the first report. */
  readonly gecorrigeerd: boolean;
  /** A later start was told by somebody who may not move the clock (P15); the earlier end stands. */
  readonly teBevestigen: string | null;
  readonly delen: readonly CardClockPart[];
  readonly stand: 'loopt' | 'gehaald' | 'te laat gehaald' | 'vervallen' | 'verstreken';
  /** When it stopped, and the counted seconds that were left then; null: it runs, or ran out. */
  readonly gestoptOp: string | null;
  readonly resterend: number | null;
}

/** A `ClockPart` as it is served. */
export type CardClockPart = { readonly [part in Exclude<keyof ClockPart, 'telt'>]: string } & {
  readonly telt: boolean;
};

export interface CardReport {
  readonly bericht: ReportId;
  readonly soort: string;
  /** The kind of report in words. */
  readonly naam: string;
  readonly van: PartnerId;
  readonly naamVan: string;
  /** For whom the sender spoke. */
  readonly namens: PartnerId | null;
  readonly eigen: boolean;
  /** When the hub received it. */
  readonly sinds: string;
  /** Only that there is a report is known. */
  readonly signaal: boolean;
  /** Versions that this one replaced, oldest first, and when. */
  readonly vervangt: readonly { readonly bericht: ReportId; readonly vervangenOp: string }[];
  /** What the viewer has is no longer current, and the newer version may not be shown. */
  readonly nietActueel: boolean;
  /** When somebody of the viewer's organisation opened it first. */
  readonly gelezenOp: string | null;
}

export interface CardExpectation {
  /** The kind of report that is awaited. */
  readonly soort: string;
  readonly naam: string;
  /** `geen grondslag`: with what the viewer knows of the case no rule would let it through. */
  readonly stand: 'wacht' | 'ontvangen' | 'te laat ontvangen' | 'ontbreekt' | 'geen grondslag';
  /** Before when; null: there is no term. */
  readonly uiterlijk: string | null;
  readonly zin: string;
}

export interface CardAssessment {
  readonly bericht: ReportId;
  readonly van: PartnerId;
  readonly eigen: boolean;
  readonly sinds: string;
  /** The number that Veilig Thuis gave this version. */
  readonly versie: number | null;
  readonly onderdeel: string | null;
  readonly acuteOnveiligheid: 'ja' | 'nee' | 'onbekend';
  readonly voorwaarden: number;
  readonly uitstelGeadviseerd: boolean;
  readonly gelezenOp: string | null;
}

export interface CardDecision {
  readonly bericht: ReportId;
  readonly van: PartnerId;
  readonly sinds: string;
  readonly status: 'voorgenomen' | 'definitief';
  readonly kenmerk: string | null;
  readonly besluit: string;
  readonly tijdstip: string | null;
  readonly tijdstipVrijlating: string | null;
  readonly maatregelen: number;
  readonly gedragsaanwijzing: boolean;
  /** Whether the conditions of Veilig Thuis were taken over; null: the decision does not tell. */
  readonly voorwaardenOvergenomen: 'ja' | 'deels' | 'nee' | null;
  /** There is a newer assessment than the one it names. */
  readonly beoordelingVervangen: boolean;
}

/** Why a release would be unsafe as far as the viewer can know (P23); it holds nothing back. */
export interface CardWarning {
  readonly code: WarningCode;
  readonly zin: string;
  /** The suspect it is about; null: all. */
  readonly kenmerk: string | null;
}

export type WarningCode =
  | 'beoordeling-ontbreekt'
  | 'geen-grondslag-beoordeling'
  | 'acuut-onbekend'
  | 'acuut-onveilig'
  | 'kinderen-niet-in-beeld'
  | 'uitstel-geadviseerd'
  | 'voorwaarden-niet-gelezen'
  | 'voorwaarden-niet-overgenomen'
  | 'beoordeling-vervangen'
  | 'klok-onbevestigd';

export interface CardQuestion {
  readonly bericht: ReportId;
  readonly van: PartnerId;
  readonly sinds: string;
  readonly eigen: boolean;
  /** Null: not answered yet, as far as the viewer knows. */
  readonly antwoord: { readonly bericht: ReportId; readonly van: PartnerId; readonly sinds: string } | null;
}

export interface CardReminder {
  readonly bericht: ReportId;
  readonly termijn: string | null;
  readonly omschrijving: string | null;
  /** `verstreken`, or the code of a warning. */
  readonly gebeurtenis: string | null;
  readonly sinds: string;
}
