import type { Instant } from '../report/instant.js';
import { isOpen } from '../route/opening-hours.js';
import type { OpeningHours } from '../route/opening-hours.js';
import { isIn } from './counting.js';
import type { Counting } from './counting.js';
import { incidentsOf } from './incidents-of.js';
import type { Incident } from './incidents-of.js';
import { indicator } from './indicator.js';
import type { Indicator, Unit } from './indicator.js';
import { TEXTS } from './indicator-texts.js';

/** The function of Veilig Thuis that works at the police station. */
const STATION = 'bureau';

/** The incidents: whether and how Veilig Thuis was consulted before, and what some of them have in common. */
export const incidentIndicators = (counting: Counting): Indicator => {
  const incidents = incidentsOf(counting.current).filter(({ at }) => isIn(counting.period, at));
  const consults = incidents.filter((incident) => consultOf(incident) !== null);
  const by = (how: Consult): readonly Unit[] => unitsOf(consults.filter((one) => consultOf(one) === how));
  const stations = stationsOf(counting);
  return indicator(TEXTS.incidents, unitsOf(incidents), {
    verdelingen: [
      [
        indicator(TEXTS.consulted, unitsOf(consults), {
          verdelingen: [
            [indicator(TEXTS.onSite, by('ter-plaatse')), indicator(TEXTS.byTelephone, by('telefonisch'))],
          ],
        }),
        indicator(TEXTS.notConsulted, unitsOf(incidents.filter((one) => consultOf(one) === null))),
      ],
    ],
    waarvan: [
      ...(stations.length === 0
        ? []
        : [indicator(TEXTS.outsideStation, unitsOf(incidents.filter(({ at }) => isOutside(stations, at))))]),
      indicator(TEXTS.onlyHeard, unitsOf(incidents.filter(isOnlyHeard))),
      indicator(TEXTS.acute, unitsOf(incidents.filter(isAcute))),
      indicator(TEXTS.repeats, unitsOf(incidents.filter(({ isRepeat }) => isRepeat))),
    ],
  });
};

type Consult = 'ter-plaatse' | 'telefonisch';

const unitsOf = (incidents: readonly Incident[]): readonly Unit[] =>
  incidents.map(({ reports }) => reports.map(({ reportId }) => reportId));

const consultOf = ({ reports: [first] }: Incident): Consult | null =>
  first?.kind === 'crisismelding' && first.tells.tag === 'incident' ? first.tells.consult : null;

const isOnlyHeard = ({ reports }: Incident): boolean => {
  const suspects = reports.flatMap(({ tells }) => (tells.tag === 'suspects' ? [tells.onlyHeard] : []));
  return suspects.length > 0 && suspects.every((onlyHeard) => onlyHeard);
};

const isAcute = ({ reports }: Incident): boolean =>
  reports.some(({ tells }) => tells.tag === 'incident' && tells.acute === 'ja');

const stationsOf = ({ rulebook, region }: Counting): readonly OpeningHours[] =>
  (rulebook.partnersOfKind.get('vt') ?? []).flatMap(({ regions, functions }) => {
    const hours = functions.get(STATION)?.hours ?? null;
    return hours !== null && regions.includes(region) ? [hours] : [];
  });

const isOutside = (stations: readonly OpeningHours[], at: Instant): boolean =>
  !stations.some((hours) => isOpen(hours, at));
