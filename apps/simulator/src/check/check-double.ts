import type { ReportStatus } from '../partner/answers.js';

/** What differs in what the sender hears of a report that it offered before; `earlier` is the receipt of that one, null: it is new. */
export const checkDouble = (status: ReportStatus | null, earlier: string | null): readonly string[] =>
  status === null || status.vermoedelijkDubbelVan === earlier
    ? []
    : [
        earlier === null
          ? 'de uitkomst noemt een nieuw bericht vermoedelijk dubbel'
          : 'de uitkomst noemt het bericht niet vermoedelijk dubbel van het eerste',
      ];
