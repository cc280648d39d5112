import type { GeopendeZaak } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import type { GivenAdvice } from './advice-fields.js';

/** What partners or an Actie-overleg advised in the case, as far as one may read it. */
export const givenAdvice = ({ kaart, berichten }: GeopendeZaak): readonly GivenAdvice[] => {
  const ofOverleg = new Set((kaart.adviezen ?? []).map(({ bericht }) => bericht));
  const given = berichten.filter(
    ({ bericht, soort, eigen, signaal }) =>
      !eigen && signaal === undefined && (soort === 'advies' || ofOverleg.has(bericht)),
  );
  return [
    ...new Map(
      given.map(({ bericht, naam, naamVan }) => [
        bericht,
        { report: bericht, name: `${capitalised(naam)}, ${naamVan}` },
      ]),
    ).values(),
  ];
};
