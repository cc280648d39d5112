import type { CaseId, PartnerId, ReportId } from '../../report/received-report.js';
import type { CardPerson } from '../card.js';
import type { SharedReport } from './meeting-case.js';
import type { Urgency } from './urgency.js';

/** The meetings of an Actie-overleg as one member, or all who are present at a shared screen, may see them. Moments are RFC 3339 in UTC. */
export interface Overleg {
  readonly tafel: string;
  readonly naam: string;
  /** The hub's clock when it was made. */
  readonly nu: string;
  /** The organisation and function that chair it; null: the rulebook names none. */
  readonly voorzitter: { readonly ketenpartner: PartnerId; readonly functie: string | null } | null;
  /** Who take part in it. */
  readonly leden: readonly { readonly ketenpartner: PartnerId; readonly naam: string }[];
  readonly vergaderingen: readonly Agenda[];
}

/** One meeting with its agenda: what presses most at the front, then what came in first. */
export interface Agenda {
  readonly moment: string;
  /** `vervalt`: nothing came on its agenda, so the chair has nothing to discuss; `geen punten`: there is nothing for this member. */
  readonly stand: 'gepland' | 'extra' | 'afgelast' | 'feestdag' | 'vervalt' | 'geen punten';
  /** Until when something may come on it, and until when what is urgent may. */
  readonly sluit: string;
  readonly laatTot: string;
  /** The meeting to which its items go, when it does not take place. */
  readonly verschovenNaar: string | null;
  /** It does not take place and something urgent was on it: the chair is asked for an extra meeting (P16). */
  readonly extraGevraagd: boolean;
  readonly punten: readonly AgendaItem[];
}

/** A case on an agenda. Only structured facts: texts are in the opened case. */
export interface AgendaItem {
  readonly zaak: CaseId;
  readonly urgentie: Urgency | null;
  /** When it came on the agenda. */
  readonly sinds: string;
  /** After the agenda had closed, which only what is urgent may. */
  readonly laat: boolean;
  readonly stand: 'te bespreken' | 'besproken' | 'uitkomst ontbreekt' | 'opgeschaald' | 'doorgeschoven';
  readonly redenen: readonly AgendaItemReason[];
  /** The outcome because of which the case comes back. */
  readonly vervolgOp: ReportId | null;
  /** Before when the outcome must be known. */
  readonly uitkomstVoor: string;
  readonly uitkomst: AgendaItemOutcome | null;
  readonly verschovenNaar: string | null;
  readonly betrokkenen: readonly CardPerson[];
  /** Which reports of the case there are, and from whom; what is in them is in the opened case. */
  readonly bekend: readonly SharedReport[];
}

export interface AgendaItemReason {
  readonly bericht: ReportId;
  readonly soort: string;
  readonly van: PartnerId;
  readonly naamVan: string;
  readonly sinds: string;
  readonly urgentie: Urgency | null;
  /** The sender's own word, e.g. `midden` for gemiddeld. */
  readonly woord: string | null;
  /** The date of the assessment. */
  readonly datum: string | null;
  readonly nietActueel: boolean;
}

export interface AgendaItemOutcome {
  readonly bericht: ReportId;
  readonly stand: 'wordt-vervolgd' | 'afgesloten' | 'opgeschaald';
  readonly gehoudenOp: string;
  readonly route: string | null;
  readonly acties: number;
  readonly volgendOverleg: string | null;
}
