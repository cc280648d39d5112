import { toRfc3339 } from '../report/instant.js';
import { TERM_REPORT } from '../term/term.js';
import type { CardReminder } from './card.js';
import type { CurrentReport } from './current-report.js';
import { shownText } from './shown.js';

/** What ran out or nearly did, as the hub told this viewer; of a signal only that there is something. */
export const cardReminders = (reports: readonly CurrentReport[]): readonly CardReminder[] =>
  reports
    .filter(({ kind }) => kind === TERM_REPORT)
    .map(({ id, receivedAt, data }) => ({
      bericht: id,
      termijn: shownText(data['termijn']),
      omschrijving: shownText(data['omschrijving']),
      gebeurtenis: shownText(data['gebeurtenis']),
      sinds: toRfc3339(receivedAt),
    }));
