import type { CaseId, PartnerId, ReportId } from '../../report/received-report.js';
import type { Card, CardClock } from '../card.js';
import type { Action } from '../overleg/meeting-case.js';

/** What needs somebody now at one ZSM table, for the first page. Moments are RFC 3339 in UTC. */
export interface StartOfTable {
  readonly tafel: string;
  /** A region of the table by which its board is opened. */
  readonly regio: string;
  readonly naamRegios: string;
  /** Cases that are not decided on. */
  readonly open: number;
  /** Of those, with a clock that has less than an hour, or less than three, of its counted time left. */
  readonly binnenEenUur: number;
  readonly binnenDrieUur: number;
  readonly besloten: number;
  /** What ends first, in front. */
  readonly zaken: readonly StartCase[];
  /** What the viewer's organisation was asked and did not answer, the oldest in front. */
  readonly vragen: readonly StartQuestion[];
  /** What should have been there or been done by now. */
  readonly teLaat: readonly StartLate[];
  /** How many of both there are, also those that are not listed. */
  readonly aantalVragen: number;
  readonly aantalTeLaat: number;
}

export interface StartCase {
  readonly zaak: CaseId;
  /** Initials and year of birth of the suspects; empty: not shared. */
  readonly wie: string;
  /** The clock that ends first. */
  readonly klok: CardClock;
  readonly verwacht: readonly Pick<Card['verwacht'][number], 'naam' | 'stand'>[];
  readonly laatste: Pick<Card['laatste'], 'naam' | 'naamVan' | 'sinds'>;
}

export interface StartQuestion {
  readonly zaak: CaseId;
  readonly bericht: ReportId;
  readonly wie: string;
  readonly van: PartnerId;
  readonly sinds: string;
}

export interface StartLate {
  readonly zaak: CaseId;
  readonly wie: string;
  /** What: a term that ran out, or a report that is missing, in words. */
  readonly wat: string;
  readonly sinds: string;
}

/** What needs somebody now in one Actie-overleg. */
export interface StartOfOverleg {
  readonly tafel: string;
  readonly naam: string;
  /** The next meeting that takes place; null: none is planned. */
  readonly vergadering: {
    readonly moment: string;
    readonly sluit: string;
    readonly punten: number;
    readonly dringend: number;
  } | null;
  /** Cases that were discussed, or should have been, and have no outcome. */
  readonly uitkomstOntbreekt: number;
  /** Open actions of the viewer's own organisation, late ones in front. */
  readonly acties: readonly Pick<Action, 'actie' | 'zaak' | 'einddatum' | 'stand'>[];
  readonly aantalActies: number;
}
