import type { Pool } from 'pg';
import {
  indicatorsOf,
  suppressed,
  toRfc3339,
  worksIn,
  type Indicator,
  type Person,
  type Rulebook,
} from '#core';
import { accepts, type Answer, type Clock, json, problem } from '#runtime';
import {
  admitOutsideRead,
  factsOfRegion,
  recordIndicatorRead,
  type IndicatorRead,
  type RulebookShelf,
} from '#store';
import { indicatorCsv } from './indicator-csv.js';
import { indicatorQuestion, type IndicatorQuestion } from './indicator-question.js';
import { indicatorView } from './indicator-view.js';

export interface IndicatorParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}

export type Asked = Readonly<Record<string, unknown>>;

export type ReadIndicators = (person: Person, asked: Asked, accept: string | undefined) => Promise<Answer>;

/**
 * The numbers of a region over a period: as they are for who works there, and for others without small ones (P28). That they were
 * read is kept before they are told.
 */
export const readIndicators =
  (parts: IndicatorParts): ReadIndicators =>
  async (person, asked, accept) => {
    const isJson = accepts(accept, JSON_TYPE);
    if (!isJson && !accepts(accept, CSV_TYPE)) return otherForm;
    const { rulebook } = await parts.rulebooks.active();
    const question = indicatorQuestion(rulebook, asked);
    if ('refusal' in question) return question.refusal;
    const within = worksIn(rulebook, person, question.region, parts.clock());
    const read = readOf(parts, person, question, within, null);
    if (within) await recordIndicatorRead(parts.pool, read);
    const refusal = within ? null : await refusalOutside(parts, question, read);
    if (refusal !== null) return refusal;
    const all = await countedFor(parts, rulebook, question);
    const shown = within ? all : suppressed(all);
    const { region, from, until } = question;
    const of = { regio: region, van: from, tot: until };
    if (!isJson) return csv(indicatorCsv(of, shown), of);
    return json(200, {
      ...of,
      nu: toRfc3339(parts.clock()),
      binnenRegio: within,
      indicatoren: shown.map(indicatorView),
    });
  };

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

const otherForm = problem(
  'vorm-onjuist',
  `Het antwoord is ${JSON_TYPE} of ${CSV_TYPE}. Zet dat in de header Accept.`,
);

/** The numbers as they are. */
export const countedFor = async (
  { pool, clock }: IndicatorParts,
  rulebook: Rulebook,
  { region, fromAt, untilAt }: IndicatorQuestion,
): Promise<readonly Indicator[]> => {
  const { facts, terms } = await factsOfRegion(pool, region, fromAt, untilAt);
  const period = { from: fromAt, until: untilAt };
  return indicatorsOf(rulebook, facts, terms, { region, period, at: clock() });
};

/** What is kept of somebody who reads: who looks as a partner reads for the own account, not for that partner's. */
export const readOf = (
  { clock }: Pick<IndicatorParts, 'clock'>,
  { id, assignment, look }: Person,
  { region, from, until }: IndicatorQuestion,
  within: boolean,
  indicator: string | null,
): IndicatorRead => {
  const { role, organisation } = look ?? assignment;
  return { at: clock(), person: id, role, organisation, region, from, until, within, indicator };
};

/** Two periods that overlap differ by a few days, and their numbers by what happened then: that would be a small number after all. */
const refusalOutside = async (
  { pool, clock }: IndicatorParts,
  { untilAt }: IndicatorQuestion,
  read: IndicatorRead,
): Promise<Answer | null> => {
  if (untilAt > clock()) return notOver;
  const earlier = await admitOutsideRead(pool, read);
  if (earlier === null) return null;
  return problem(
    'geen-toegang',
    `Uw organisatie vroeg deze cijfers al over ${earlier.from} tot ${earlier.until}. Het verschil met een periode die daarmee overlapt, kan iets over een enkel persoon zeggen. Vraag dezelfde periode, of een periode die er helemaal buiten ligt.`,
  );
};

const notOver = problem(
  'geen-toegang',
  'Van een andere regio dan de uwe ziet u alleen cijfers over dagen die voorbij zijn.',
);

const csv = (
  text: string,
  { regio, van, tot }: Readonly<Record<'regio' | 'van' | 'tot', string>>,
): Answer => ({
  status: 200,
  type: `${CSV_TYPE}; charset=utf-8; header=present`,
  body: text,
  headers: { 'Content-Disposition': `attachment; filename="indicatoren-${regio}-${van}-${tot}.csv"` },
});
