import type { CaseId, PartnerId, ReportId } from '../../report/received-report.js';
import type { CardReport } from '../card.js';
import type { AgendaItem } from './agenda.js';

/** The question that every case at an Actie-overleg is about. */
export const CENTRAL_QUESTION = 'Hoe maken we het veilig voor het slachtoffer?';

/** A case at an overleg in its three steps, as one member may see it and as it is served. It is an opened case: texts are in it. */
export interface MeetingCase {
  readonly zaak: CaseId;
  readonly tafel: string;
  readonly vraag: typeof CENTRAL_QUESTION;
  /** At which meetings it is or was on the agenda. */
  readonly agenda: readonly (AgendaItem & { readonly moment: string })[];
  readonly deelnemers: readonly MeetingMember[];
  /** Who can take on an action or take over: those of the region of the overleg, and its members. */
  readonly ketenpartners: readonly CasePartner[];
  readonly delenEnDuiden: SharedAndUnderstood;
  readonly afspraken: Agreements;
  readonly uitvoeren: CarriedOut;
}

/** A member of the overleg, and what the last outcome tells of its presence; null: it tells nothing. */
export interface MeetingMember {
  readonly ketenpartner: PartnerId;
  readonly naam: string;
  readonly taak: 'voorzitter' | 'lid';
  readonly aanwezig: string | null;
  readonly mandaat: string | null;
}

/** A partner that can be named in what is agreed. */
export interface CasePartner {
  readonly ketenpartner: PartnerId;
  readonly naam: string;
  /** What kind of partner it is, e.g. `lokaal-team`. */
  readonly soort: string;
}

/** Step 1: what is known, from whom, and what is missing. */
export interface SharedAndUnderstood {
  readonly bekend: readonly SharedReport[];
  readonly kernvragen: readonly CoreQuestion[];
  /** What has not been shared with this member yet, as far as it can know. */
  readonly ontbreekt: readonly string[];
}

/** A report as a card names it, without its versions and when it was opened. */
export type SharedReport = Omit<CardReport, 'vervangt' | 'gelezenOp'>;

export interface CoreQuestion {
  readonly code: string;
  readonly vraag: string;
  /** What was told, newest first, by whom. */
  readonly antwoorden: readonly {
    readonly bericht: ReportId;
    readonly van: PartnerId;
    readonly antwoord: string;
  }[];
}

/** Step 2: what was agreed for the safety of the victim, newest outcome first. */
export interface Agreements {
  readonly besluiten: readonly AgreedDecision[];
  readonly route: string | null;
  readonly regisseur: { readonly organisatie: PartnerId; readonly functie: string | null } | null;
}

export interface AgreedDecision {
  readonly bericht: ReportId;
  readonly gehoudenOp: string;
  readonly soort: string;
  readonly besluit: string;
}

/** Step 3: what is carried out by whom, and where the case goes. */
export interface CarriedOut {
  readonly acties: readonly Action[];
  readonly adviezen: readonly Advice[];
  readonly opschaling: Escalation | null;
  readonly overdrachten: readonly HandedOver[];
}

/** An agreed action: named by the outcome that holds it and its place in the list there. */
export interface Action {
  readonly actie: string;
  readonly zaak: CaseId;
  readonly bericht: ReportId;
  readonly onderdeel: number;
  readonly wat: string | null;
  readonly belegdBij: PartnerId | null;
  readonly naamBelegdBij: string | null;
  readonly conditie: string | null;
  readonly einddatum: string | null;
  readonly informering: string | null;
  readonly stand: 'open' | 'opgepakt' | 'gedaan' | 'te laat' | 'te laat gedaan' | 'vervallen';
  /** When it was done. */
  readonly gedaanOp: string | null;
}

/** What the overleg advised the ZSM table. */
export interface Advice {
  readonly bericht: ReportId;
  readonly gehoudenOp: string;
  readonly wanneer: string | null;
  readonly kenmerk: string | null;
  readonly advies: string | null;
}

/** Where the case was taken up to. */
export interface Escalation {
  readonly bericht: ReportId;
  readonly naar: PartnerId | null;
  readonly sinds: string;
  readonly reden: string | null;
}

export interface HandedOver {
  readonly bericht: ReportId;
  readonly soort: string;
  readonly van: PartnerId | null;
  readonly naar: PartnerId | null;
  readonly sinds: string;
  /** Whether who takes over told that it did; null: this member was not told. */
  readonly opgepakt: 'ja' | 'nee' | 'te laat' | null;
}
