import type { JsonObject } from '../../report/json.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';
import type { Acting } from './acting.js';
import { itemsIn } from './items-in.js';
import { momentIn } from './moment-in.js';

/**
 * A decision is not taken in the future, and a release that is only intended does not lie in the past. A final decision may be
 * recorded after the release.
 */
export const decisionMoments = ({ rulebook, at }: Acting, filledIn: JsonObject): readonly ActRefusal[] =>
  itemsIn(filledIn['beslissingen'], '/beslissingen').flatMap(({ item, veld }) => {
    const decided = momentIn(item['tijdstip']);
    const released = momentIn(item['tijdstipVrijlating']);
    const isAhead = decided !== null && decided > at + rulebook.clockSkew;
    const isOver =
      filledIn['status'] === 'voorgenomen' && released !== null && released < at - rulebook.clockSkew;
    return [
      ...(isAhead ? [actRefusal('moment-in-toekomst', AHEAD, `${veld}/tijdstip`)] : []),
      ...(isOver ? [actRefusal('moment-voorbij', OVER, `${veld}/tijdstipVrijlating`)] : []),
    ];
  });

const AHEAD = 'Het besluit ligt in de toekomst. Vul het moment in waarop het is genomen.';
const OVER =
  'Een voorgenomen vrijlating kan niet in het verleden liggen. Leg de beslissing vast als definitief, of vul een later moment in.';
