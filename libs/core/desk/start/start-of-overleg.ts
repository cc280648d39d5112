import type { Instant } from '../../report/instant.js';
import type { PartnerId } from '../../report/received-report.js';
import type { Overleg } from '../overleg/agenda.js';
import type { FollowUp } from '../overleg/follow-up-of.js';
import type { StartOfOverleg } from './start.js';

const LISTED = 5;
/** A meeting that began is the one that matters until it can be over. */
const LASTS_MS = 3 * 3_600_000;
const GOES_ON: readonly string[] = ['gepland', 'extra', 'geen punten'];

/** What needs somebody now in an overleg: the next meeting, what has no outcome, and what their own organisation took on. */
export const startOfOverleg = (
  { tafel, naam, vergaderingen }: Overleg,
  { open, teLaat }: FollowUp,
  organisation: PartnerId,
  at: Instant,
): StartOfOverleg => {
  const next = vergaderingen.find(
    ({ moment, stand }) => Date.parse(moment) + LASTS_MS > at && GOES_ON.includes(stand),
  );
  const own = [...teLaat, ...open].filter(({ belegdBij }) => belegdBij === organisation);
  return {
    tafel,
    naam,
    vergadering:
      next === undefined
        ? null
        : {
            moment: next.moment,
            sluit: next.sluit,
            punten: next.punten.length,
            dringend: next.punten.filter(({ urgentie }) => urgentie === 'hoog').length,
          },
    uitkomstOntbreekt: vergaderingen
      .flatMap(({ punten }) => punten)
      .filter(({ stand }) => stand === 'uitkomst ontbreekt').length,
    acties: own
      .slice(0, LISTED)
      .map(({ actie, zaak, einddatum, stand }) => ({ actie, zaak, einddatum, stand })),
    aantalActies: own.length,
  };
};
