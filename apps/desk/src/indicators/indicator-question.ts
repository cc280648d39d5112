import { startOfDate, type Instant, type Rulebook } from '#core';
import { type Answer, type Refusal, problem } from '#runtime';

/** Which numbers somebody asks for: a region and local days, of which the last is not in it. */
export interface IndicatorQuestion {
  readonly region: string;
  readonly from: string;
  readonly until: string;
  readonly fromAt: Instant;
  readonly untilAt: Instant;
}

const LONGEST_MS = 732 * 24 * 60 * 60 * 1000;

/** What is asked, from the query parameters as they came. */
export const indicatorQuestion = (
  rulebook: Rulebook,
  { regio, van, tot }: Readonly<Record<string, unknown>>,
): IndicatorQuestion | Refusal => {
  if (typeof regio !== 'string' || !rulebook.regions.has(regio)) return { refusal: unknownRegion(rulebook) };
  const [fromAt, untilAt] = [van, tot].map((date) => (typeof date === 'string' ? startOfDate(date) : null));
  if (fromAt == null || untilAt == null) return { refusal: noDate };
  if (fromAt >= untilAt) return { refusal: noPeriod };
  if (untilAt - fromAt > LONGEST_MS) return { refusal: tooLong };
  return { region: regio, from: String(van), until: String(tot), fromAt, untilAt };
};

const unknownRegion = ({ regions }: Rulebook): Answer =>
  problem('aanvraag-onjuist', `De parameter regio is een van: ${[...regions.keys()].join(', ')}.`);

const noDate = problem(
  'aanvraag-onjuist',
  'De parameters van en tot zijn datums, bijvoorbeeld van=2027-02-01 en tot=2027-03-01. De dag van tot telt niet mee.',
);

const noPeriod = problem('aanvraag-onjuist', 'De datum van ligt voor de datum tot.');

const tooLong = problem('aanvraag-onjuist', 'Een periode is ten hoogste twee jaar.');
