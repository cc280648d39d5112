import type { JsonObject } from '../report/json.js';
import type { PartnerId, ReportId } from '../report/received-report.js';
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
export const personsSeen = (data: JsonObject, sender: PartnerId, id: ReportId): readonly PersonSeen[] =>
  shownItems(data['betrokkenen']).flatMap((person, place): readonly PersonSeen[] => {
    const role = shownText(person['rol']);
    if (role === null || typeof person['aantal'] === 'number') return [];
    const mark = shownText(person['kenmerk']);
    const label = personLabel(person['persoon']);
    const key = mark === null ? `${id}|${place}` : `${sender}|${role}|${mark}|${label ?? ''}`;
    return [{ role, mark, label, data: person, key }];
  });
