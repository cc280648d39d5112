import { flatIndicators, worksIn, type Indicator, type Person } from '#core';
import { type Answer, json, problem } from '#runtime';
import { recordIndicatorRead } from '#store';
import { indicatorQuestion } from './indicator-question.js';
import { countedFor, readOf, type Asked, type IndicatorParts } from './read-indicators.js';

export type ReadIndicatorReports = (person: Person, code: string, asked: Asked) => Promise<Answer>;

/** Which reports make up a number, by their ids: for who works in the region only. */
export const readIndicatorReports =
  (parts: IndicatorParts): ReadIndicatorReports =>
  async (person, code, asked) => {
    const { rulebook } = await parts.rulebooks.active();
    const question = indicatorQuestion(rulebook, asked);
    if ('refusal' in question) return question.refusal;
    if (!worksIn(rulebook, person, question.region, parts.clock())) return onlyWithin;
    const found = flatIndicators<Indicator>(await countedFor(parts, rulebook, question)).find(
      (one) => one.code === code,
    );
    if (found === undefined) return unknownIndicator;
    await recordIndicatorRead(parts.pool, readOf(parts, person, question, true, code));
    const { naam, definitie, waarde, berichten } = found;
    return json(200, { code, naam, definitie, waarde, berichten });
  };

const onlyWithin = problem(
  'geen-toegang',
  'Uit welke berichten een cijfer bestaat, is alleen te zien voor wie in die regio werkt.',
);

const unknownIndicator = problem(
  'niet-gevonden',
  'Dit cijfer is er niet. De codes staan in /v1/indicatoren.',
);
