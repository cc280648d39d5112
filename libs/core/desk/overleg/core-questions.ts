import { isJsonObject } from '../../report/json.js';
import type { VersionedReport } from './versioned-reports.js';
import type { CoreQuestion } from './meeting-case.js';

/** The five questions that a crisis report answers, in their order. */
const QUESTIONS: readonly (readonly [code: string, question: string])[] = [
  ['watIsErGebeurd', 'Wat is er nu gebeurd?'],
  ['watIsBekend', 'Wat is er bekend?'],
  ['isHetNuVeilig', 'Is het nu veilig?'],
  ['watMoetErNuGebeuren', 'Wat moet er nu gebeuren?'],
  ['wieZijnBetrokken', 'Wie zijn betrokken en hoe staan betrokkenen erin?'],
];

/** The five core questions, with what was told to this member; the newest answer first. */
export const coreQuestions = (reports: readonly VersionedReport[]): readonly CoreQuestion[] => {
  const told = [...reports].sort((one, other) => other.first.receivedAt - one.first.receivedAt);
  return QUESTIONS.map(([code, vraag]) => ({
    code,
    vraag,
    antwoorden: told.flatMap(({ id, data, first }) => {
      const answers = data['kernvragen'];
      const answer = isJsonObject(answers) ? answers[code] : undefined;
      return typeof answer === 'string' ? [{ bericht: id, van: first.from, antwoord: answer }] : [];
    }),
  }));
};
