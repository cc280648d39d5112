import type { Situation } from '../reports/situations.js';
import type { Replies } from './replies.js';

/** What to report next, and on which case. */
export interface Draft {
  readonly situation: Situation;
  readonly caseName: string;
  readonly because: number | null;
}

/** What partners were told of and react to. */
export interface Told {
  readonly arrests: Replies;
  readonly crises: Replies;
}

const OPEN_CASES = 50;
const REPORTS_A_CASE = 40;

/** Chooses the next report: a mix of kinds and senders over some fifty cases at a time. `dice` gives numbers from 0 up to 1. */
export const draft = (nth: number, told: Told, dice: () => number): Draft => {
  const ownCase = caseNow(nth, dice());
  const kind = dice();
  if (kind < 0.2) return assessment(told, dice()) ?? own('aanhouding', ownCase);
  if (kind < 0.27) return concern(told, dice()) ?? own('melding door crisisteam', ownCase);
  if (kind < 0.35) return own('melding door crisisteam', ownCase);
  if (kind < 0.5) return own('melding door politie', ownCase);
  if (kind < 0.7) return own('crisismelding', ownCase);
  return own(kind < 0.85 ? 'aanhouding' : 'aanhouding, slachtoffer verzorgt kind', ownCase);
};

/** The sender's own name of one of the cases that are open now; after a while others take their place. */
const caseNow = (nth: number, dice: number): string =>
  `proef-${Math.floor(nth / (OPEN_CASES * REPORTS_A_CASE)) * OPEN_CASES + Math.floor(dice * OPEN_CASES)}`;

const own = (situation: Situation, caseName: string): Draft => ({ situation, caseName, because: null });

const assessment = (told: Told, dice: number): Draft | null => {
  const known = told.arrests.pick(dice);
  return known && { situation: 'beoordeling na aanhouding', caseName: known.caseId, because: known.because };
};

const concern = (told: Told, dice: number): Draft | null => {
  const known = told.crises.pick(dice);
  return known && { situation: 'melding door crisisteam', caseName: known.caseId, because: known.because };
};
