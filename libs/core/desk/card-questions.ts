import { toRfc3339 } from '../report/instant.js';
import type { CardQuestion } from './card.js';
import type { CurrentReport } from './current-report.js';

/** The questions between partners that this viewer asked or was asked, each with its newest answer. */
export const cardQuestions = (reports: readonly CurrentReport[]): readonly CardQuestion[] => {
  const checks = reports.filter(({ kind, isSignal }) => kind === 'bekendheidscheck' && !isSignal);
  const answers = checks.filter(({ data }) => data['stap'] === 'antwoord');
  return checks
    .filter(({ data }) => data['stap'] === 'vraag')
    .map(({ id, ids, from, isOwn, receivedAt }) => {
      const answer = answers.findLast(({ data }) => ids.has(String(data['betreft'])));
      return {
        bericht: id,
        van: from,
        sinds: toRfc3339(receivedAt),
        eigen: isOwn,
        antwoord:
          answer === undefined
            ? null
            : { bericht: answer.id, van: answer.from, sinds: toRfc3339(answer.receivedAt) },
      };
    });
};
