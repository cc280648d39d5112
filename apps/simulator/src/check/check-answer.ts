import type { Answer, AnswerFault, ReportStatus } from '../partner/answers.js';
import type { Expectation, ExpectedFault } from '../scenario/scenario.js';

const REFUSED = 400;
const TAKEN = 202;

/** What differs in the sender's own answers: status, receipt, faults and what it is told beside them. */
export const checkAnswer = (
  expected: Expectation,
  answer: Answer,
  status: ReportStatus | null,
  /** The receipt of the report this one repeats; null when it repeats none. */
  repeats: string | null,
): readonly string[] => {
  const isRefused = expected.uitslag === 'geweigerd';
  const becomes = isRefused ? 'geweigerd' : 'aangenomen';
  return [
    ...(answer.status === TAKEN || (isRefused && answer.status === REFUSED)
      ? []
      : [`het antwoord is HTTP ${answer.status}, verwacht ${isRefused ? REFUSED : TAKEN}`]),
    ...(answer.bericht === null ? ['het antwoord noemt geen bericht-id'] : []),
    ...(repeats !== null && answer.bericht !== repeats
      ? ['de herhaling krijgt een ander bericht-id dan het eerste bericht']
      : []),
    ...(answer.status === REFUSED || isRefused === answer.fouten.length > 0
      ? differentFaults('het antwoord', expected.fouten ?? [], answer.fouten)
      : []),
    ...(status === null
      ? ['er is geen uitkomst']
      : [
          ...(status.status === becomes ? [] : [`de uitkomst is ${status.status}, verwacht ${becomes}`]),
          ...differentFaults('de uitkomst', expected.fouten ?? [], status.fouten),
          ...differentNote(expected.toelichting, status.toelichting),
        ]),
  ];
};

const differentFaults = (
  where: string,
  expected: readonly ExpectedFault[],
  found: readonly AnswerFault[],
): readonly string[] => {
  const wanted = new Set(expected.map(faultName));
  const named = new Set(found.map(faultName));
  return [
    ...[...wanted].filter((fault) => !named.has(fault)).map((fault) => `${where} mist de fout ${fault}`),
    ...[...named]
      .filter((fault) => !wanted.has(fault))
      .map((fault) => `${where} noemt de onverwachte fout ${fault}`),
  ];
};

const faultName = ({ code, veld }: ExpectedFault): string => `${code} op ${veld}`;

const differentNote = (expected: string | undefined, found: readonly string[]): readonly string[] =>
  expected === undefined || found.some((note) => note.includes(expected))
    ? []
    : [`de toelichting "${expected}" ontbreekt`];
