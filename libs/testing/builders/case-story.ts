import type { Accepted, Check, Json, Outcome, Rulebook, Term } from '#core';
import type { GivenReport } from '../policy/policy-case.js';
import { playPolicyCase } from '../policy/run-policy-case.js';

/** The reports of one case in a row; a later one names them `eerder-1`, `eerder-2`, and the outcome is that of the last one. */
export interface CaseStory {
  readonly outcomes: (steps: readonly GivenReport[], region?: string) => readonly Outcome[];
  readonly outcome: (steps: readonly GivenReport[], region?: string) => Outcome;
  readonly end: (steps: readonly GivenReport[], region?: string) => Accepted;
  /** The open terms at the end, of one rule. */
  readonly open: (steps: readonly GivenReport[], code: string, region?: string) => readonly Term[];
  /** The steps, and then the report by which the hub tells the next event of an open term. */
  readonly told: (
    steps: readonly GivenReport[],
    code: string,
    item?: number,
    region?: string,
  ) => readonly GivenReport[];
}

export const caseStory = (rulebook: Rulebook, check: Check): CaseStory => {
  const outcomes: CaseStory['outcomes'] = (steps, region) => {
    const last = steps[steps.length - 1] as GivenReport;
    const given = {
      ...last,
      ...(region === undefined ? {} : { regio: region }),
      eerder: steps.slice(0, -1),
    };
    return playPolicyCase(rulebook, check, { naam: '', werkregels: [], gegeven: given });
  };
  const outcome: CaseStory['outcome'] = (steps, region) => outcomes(steps, region).slice(-1)[0] as Outcome;
  const end: CaseStory['end'] = (steps, region) => {
    const ended = outcome(steps, region);
    if (ended.tag !== 'accepted') throw new Error(JSON.stringify(ended));
    return ended;
  };
  const open: CaseStory['open'] = (steps, code, region) =>
    end(steps, region).caseAfter.terms.filter((term) => term.code === code);
  const told: CaseStory['told'] = (steps, code, item, region) => {
    const term = open(steps, code, region).find((one) => item === undefined || one.item === item);
    if (term === undefined) throw new Error(`no open term ${code}`);
    return [...steps, termEvent(rulebook, term)];
  };
  return { outcomes, outcome, end, open, told };
};

/** A report of a story: a valid example of its kind with changes, as the policy cases have them. */
export const step = (
  afzender: string,
  soort: string,
  moment: string,
  voorbeeld: string,
  wijzigingen: Readonly<Record<string, Json>> = {},
): GivenReport => ({ afzender, soort, moment, bericht: { voorbeeld, wijzigingen } });

/** The report by which the hub tells the next event of a term, at that moment. */
export const termEvent = (rulebook: Rulebook, term: Term): GivenReport => {
  const { code, reportId, item, partner, dueAt, next } = term;
  const moment = instant(next?.at ?? dueAt);
  return {
    afzender: 'hub',
    soort: 'termijn',
    moment,
    bericht: {
      data: {
        termijn: code,
        omschrijving: rulebook.terms.get(code)?.description ?? code,
        gebeurtenis: next?.event ?? 'verstreken',
        moment,
        eindigt: instant(dueAt),
        betreft: reportId,
        ...(item === null ? {} : { onderdeel: item }),
        ...(partner === null ? {} : { termijnhouder: partner }),
      },
    },
  };
};

const instant = (at: number): string => new Date(at).toISOString();

/** A term in one line: its rule, the place in the list, who must see to it, its end in local time, and how it ended. */
export const termLine = ({ code, item, partner, dueAt, isProvisional, end }: Term): string =>
  [
    code,
    ...(item === null ? [] : [item]),
    partner ?? 'niemand',
    localTimeOf(dueAt),
    ...(isProvisional ? ['voorlopig'] : []),
    ...(end === null ? [] : [end.outcome]),
  ].join(' ');

/** What the hub tells next of a term, in local time; empty when nothing. */
export const nextLine = ({ next }: Term): string =>
  next === null ? '' : `${next.event} ${localTimeOf(next.at)}`;

const LOCAL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

const localTimeOf = (at: number): string => LOCAL.format(at);
