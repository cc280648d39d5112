import type { JsonObject } from '../report/json.js';
import type { CurrentReport } from './current-report.js';
import { personLabel } from './person-label.js';
import { shownItems, shownText } from './shown.js';

/** Somebody in a report, as the viewer sees it. */
export interface PersonSeen {
  readonly role: string;
  readonly mark: string | null;
  readonly label: string | null;
  readonly data: JsonObject;
  /** Who it is for this card: one sender's mark of one whom it calls the same is one person; nobody else is matched. */
  readonly key: string;
}

/** The persons that a report shows, without those of whom only the number is told. */
export const personsSeen = (report: CurrentReport): readonly PersonSeen[] =>
  shownItems(report.data['betrokkenen']).flatMap((data, place): readonly PersonSeen[] => {
    const role = shownText(data['rol']);
    if (role === null || typeof data['aantal'] === 'number') return [];
    const mark = shownText(data['kenmerk']);
    const label = personLabel(data['persoon']);
    const key =
      mark === null ? `${report.id}|${place}` : JSON.stringify([report.capacity, role, mark, label]);
    return [{ role, mark, label, data, key }];
  });
