import {
  code,
  flag,
  listOf,
  maybeCode,
  maybeMoment,
  moment,
  object,
  orNull,
  partly,
  ref,
  sentence,
  title,
} from '#runtime';
import { meetingCaseSchemas } from './meeting-case-schemas.js';

/** A shape whose fields are those of a kind of report, without what Samenloop fills in. */
const filledIn = (kind: string, without: string, more: Record<string, object> = {}) => ({
  type: 'object',
  description: `De velden van https://schemas.samenloop.nl/reports/${kind}/v1.schema.json zonder ${without}: die vult Samenloop in.`,
  properties: more,
});

const caseNumber = { type: 'string', format: 'uuid', description: 'Het zaaknummer van Samenloop.' };
const MEETING = {
  moment: moment('Wanneer de vergadering begint.'),
  stand: {
    type: 'string',
    enum: ['gepland', 'extra', 'afgelast', 'feestdag', 'vervalt', 'geen punten'],
    description: 'Of zij doorgaat; zonder punten vervalt zij.',
  },
  sluit: moment('Tot wanneer iets op de agenda kan komen.'),
  laatTot: moment('Tot wanneer iets dringends er nog op kan komen.'),
  verschovenNaar: maybeMoment('Waarheen de punten gaan als zij niet doorgaat.'),
  extraGevraagd: flag(
    'Of er iets dringends op stond, zodat de voorzitter om een extra overleg wordt gevraagd.',
  ),
};
const HEAD = {
  tafel: code('De code van het overleg.'),
  naam: title('De naam.'),
  nu: moment('De klok van Samenloop.'),
  voorzitter: orNull(
    partly({ ketenpartner: code('De ketenpartner die voorzit.'), functie: maybeCode('De functie.') }),
    'Wie voorzit; null: de regelset noemt niemand.',
  ),
  leden: listOf(partly({ ketenpartner: code('De code van de deelnemer.'), naam: title('De naam.') })),
};

/** The shapes of overleggen, and of what is recorded there. */
export const overlegSchemas: Readonly<Record<string, object>> = {
  ...meetingCaseSchemas,
  HeelOverleg: partly({
    ...HEAD,
    vergaderingen: listOf(partly({ ...MEETING, punten: listOf(ref('PuntOpAgenda')) })),
  }),
  Overleg: partly({
    ...HEAD,
    vergaderingen: listOf(
      partly({ ...MEETING, punten: { type: 'integer', description: 'Het aantal punten dat u mag zien.' } }),
    ),
    uitkomstOntbreekt: listOf(object({ moment: moment('De vergadering.'), zaak: caseNumber })),
  }),
  Agenda: partly({ ...HEAD, ...MEETING, punten: listOf(ref('PuntOpAgenda')) }),
  Opvolging: object({
    open: listOf(ref('Actie')),
    teLaat: listOf(ref('Actie')),
    gedaan: listOf(ref('Actie')),
    aantallen: {
      type: 'object',
      description: 'Hoeveel open, te laat, gedaan en op tijd gedaan.',
      additionalProperties: { type: 'integer' },
    },
  }),
  Vergaderwijziging: filledIn('vergadering', 'tafel'),
  Agendapunt: filledIn(
    'agendapunt',
    'inbrengerRol en, van een bekende zaak, betrokkenen en kinderenBetrokken',
    {
      zaak: { ...caseNumber, description: 'De zaak; zonder zaak is het een nieuwe.' },
    },
  ),
  Overleguitkomst: filledIn('overleg-uitkomst', 'betrokkenen en kinderenBetrokken'),
  UitkomstVoorbeeld: object({
    bericht: object({
      soort: code('De soort bericht.'),
      inhoud: { type: 'object', description: 'De inhoud.' },
    }),
    ontvangers: {
      ...listOf(
        object(
          {
            ketenpartner: code('De code van de ontvanger.'),
            functie: code('De functie, als het voor een functie is.'),
            naam: title('De naam.'),
            doel: code('Waarvoor.'),
            naamDoel: title('Het doel in woorden.'),
            alleenSignaal: flag('Of de ontvanger alleen te horen krijgt dat het bericht er is.'),
          },
          ['functie'],
        ),
      ),
      description: 'Wie het krijgt.',
    },
    nietAan: {
      ...listOf(
        object({
          ketenpartner: code('De code van de ketenpartner.'),
          naam: title('De naam.'),
          doel: code('Waarvoor.'),
          naamDoel: title('Het doel in woorden.'),
        }),
      ),
      description: 'Wie het volgens de regels niet mag krijgen.',
    },
    meldingen: listOf(sentence('Wat Samenloop erbij meldt.')),
  }),
  Overdracht: filledIn('overdracht', 'soort, van, lopendeActies, betrokkenen en kinderenBetrokken'),
  ActieOntvangst: object({
    wat: { type: 'string', enum: ['opgepakt', 'verwerkt'], description: 'Wat u met de actie deed.' },
  }),
};
