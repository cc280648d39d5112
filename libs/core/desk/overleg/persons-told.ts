import type { JsonObject } from '../../report/json.js';
import { actRefusal } from '../act/act-refusal.js';
import type { ActRefusal } from '../act/act-refusal.js';
import type { Acting } from '../act/acting.js';
import { heldPersons } from '../act/held-persons.js';

/** Whom a report of a case is about: everybody whom the organisation of who acts can name, and whether there are children. */
export const personsTold = ({
  reports,
}: Acting): { readonly persons: JsonObject; readonly refusals: readonly ActRefusal[] } => {
  const held = heldPersons(reports);
  const words = reports.map(({ data }) => data['kinderenBetrokken']);
  const hasChild = held.some(({ role }) => role === 'kind');
  return {
    persons: {
      // A report that says `ja` names them; who cannot name them says that it does not know.
      kinderenBetrokken: hasChild
        ? 'ja'
        : words.includes('ja') || !words.includes('nee')
          ? 'onbekend'
          : 'nee',
      betrokkenen: held.map(({ entry }) => entry),
    },
    refusals: held.length > 0 ? [] : [actRefusal('betrokkene-onbekend', NOBODY)],
  };
};

const NOBODY =
  'Uw organisatie kent in deze zaak niemand bij naam, en kan er dus niets over melden. Vraag het aan wie de zaak inbracht.';
