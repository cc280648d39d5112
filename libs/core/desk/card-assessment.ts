import { toRfc3339 } from '../report/instant.js';
import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import type { CardAssessment } from './card.js';
import type { CurrentReport } from './current-report.js';
import { shownText } from './shown.js';
import type { CaseNow } from './viewer.js';

/** An assessment as the card shows it. What a view does not tell of acute danger is not known: never that there is none. */
export const cardAssessment = (
  seen: CaseNow['seen'],
  { id, from, isOwn, receivedAt, data }: CurrentReport,
): CardAssessment => {
  const readAt = seen.get(id);
  const acute = data['acuteOnveiligheid'];
  return {
    bericht: id,
    van: from,
    eigen: isOwn,
    sinds: toRfc3339(receivedAt),
    versie: typeof data['versie'] === 'number' ? data['versie'] : null,
    onderdeel: shownText(data['onderdeel']),
    acuteOnveiligheid: acute === 'ja' || acute === 'nee' ? acute : 'onbekend',
    voorwaarden: numberOf(data['veiligheidsvoorwaarden']),
    uitstelGeadviseerd: data['uitstelGeadviseerd'] === true,
    gelezenOp: readAt === undefined ? null : toRfc3339(readAt),
  };
};

const numberOf = (list: Json | undefined): number => {
  if (Array.isArray(list)) return list.length;
  return isJsonObject(list) && typeof list['aantal'] === 'number' ? list['aantal'] : 0;
};
