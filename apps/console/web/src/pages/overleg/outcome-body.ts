import { dutchMoment } from '../../moments/dutch-moment.js';
import type { OutcomeDraft, Presences } from './outcome-draft.js';

/** At which meeting a case is discussed, and who sit there. */
export interface AtMeeting {
  readonly moment: string;
  readonly leden: readonly { readonly ketenpartner: string; readonly naam: string }[];
  /** The code of the partner that chairs. */
  readonly voorzitter: string | null;
  readonly aanwezig: Presences;
}

/** What is agreed for a day is done when that day is over. */
const END_OF_DAY = '23:59';

/** The outcome as it is sent: without what was left empty. */
export const outcomeBody = (draft: OutcomeDraft, { moment, leden, voorzitter, aanwezig }: AtMeeting) => ({
  gehoudenOp: moment,
  aanwezigen: leden.flatMap(({ ketenpartner }) => {
    const told = aanwezig[ketenpartner];
    if (told === undefined || told.aanwezig === '') return [];
    const taak = ketenpartner === voorzitter ? 'voorzitter' : 'lid';
    const mandaat = told.aanwezig === 'nee' || told.mandaat === '' ? {} : { mandaat: told.mandaat };
    return [{ organisatie: ketenpartner, aanwezig: told.aanwezig, taak, ...mandaat }];
  }),
  stand: draft.stand,
  ...(draft.stand === 'wordt-vervolgd' ? { volgendOverleg: draft.volgendOverleg } : {}),
  ...(draft.stand === 'opgeschaald'
    ? { opschaling: { naar: draft.opschalenNaar, reden: draft.opschalenReden.trim() } }
    : {}),
  route: draft.route,
  besluiten: draft.besluiten.map(({ soort, besluit }) => ({ soort, besluit: besluit.trim() })),
  acties: draft.acties.map(({ wat, belegdBij, voor, conditie, informering }) => ({
    wat: wat.trim(),
    belegdBij,
    einddatum: dutchMoment(voor, END_OF_DAY) ?? '',
    ...(conditie.trim() === '' ? {} : { conditie: conditie.trim() }),
    ...(informering === '' ? {} : { informering }),
  })),
  regisseur: {
    organisatie: draft.regisseur,
    ...(draft.regisseurFunctie.trim() === '' ? {} : { functie: draft.regisseurFunctie.trim() }),
  },
  ...(draft.advies.trim() === ''
    ? {}
    : {
        adviesZsm: {
          wanneer: draft.adviesWanneer,
          ...(draft.adviesOver === '' ? {} : { kenmerk: draft.adviesOver }),
          advies: draft.advies.trim(),
        },
      }),
});
