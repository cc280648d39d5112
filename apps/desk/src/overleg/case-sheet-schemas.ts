import { classified, flag, listOf, maybe, moment, object, orNull, ref, reportIdSchema, text } from '#runtime';

const inReport = { bericht: reportIdSchema };

/** A report that somebody has, without what is in it. */
export const KNOWN = {
  ...inReport,
  soort: text('De soort bericht.'),
  naam: text('De soort bericht in woorden.'),
  van: text('De ketenpartner die het stuurde.'),
  naamVan: text('De naam daarvan.'),
  namens: maybe('Voor wie de afzender sprak.'),
  eigen: flag('Of uw organisatie het zelf stuurde.'),
  sinds: moment('Wanneer Samenloop het ontving.'),
  signaal: flag('Of alleen bekend is dat het er is.'),
  nietActueel: flag('Of er een nieuwere versie is die u niet mag zien.'),
};

/** Step 1: what is known, from whom, and what is missing. */
const shared = object({
  bekend: listOf(object(KNOWN)),
  kernvragen: listOf(
    object({
      code: text('De code van de vraag.'),
      vraag: text('De vraag.'),
      antwoorden: listOf(
        object({
          ...inReport,
          van: text('Wie antwoordde.'),
          antwoord: classified(text('Het antwoord.'), 'kernvragen', 'normaal'),
        }),
      ),
    }),
  ),
  ontbreekt: listOf(text('Wat er ontbreekt, in een zin.')),
});

/** Step 2: what was agreed for the safety of the victim. */
const agreed = object({
  besluiten: listOf(
    object({
      ...inReport,
      gehoudenOp: moment('Wanneer het is besloten.'),
      soort: text('Voor directe of structurele veiligheid.'),
      besluit: classified(text('Het besluit.'), 'overlegbesluiten', 'strafrechtelijk'),
    }),
  ),
  route: classified(maybe('De route: straf, zorg of beide.'), 'route', 'strafrechtelijk'),
  regisseur: orNull(
    object({ organisatie: text('De ketenpartner.'), functie: maybe('De functie.') }),
    'Wie de regie heeft.',
  ),
});

/** Step 3: what is carried out by whom, and where the case goes. */
const carriedOut = object({
  acties: listOf(ref('Actie')),
  adviezen: listOf(
    object({
      ...inReport,
      gehoudenOp: moment('Wanneer het is gegeven.'),
      wanneer: maybe('Wanneer het geldt.'),
      kenmerk: maybe('Over welke verdachte.'),
      advies: classified(maybe('Het advies aan de ZSM-tafel.'), 'advies-zsm', 'strafrechtelijk'),
    }),
  ),
  opschaling: orNull(
    object({
      ...inReport,
      naar: maybe('Waarheen.'),
      sinds: moment('Wanneer.'),
      reden: classified(maybe('Waarom.'), 'opschaling', 'normaal'),
    }),
    'Waarheen de zaak is opgeschaald.',
  ),
  overdrachten: listOf(
    object({
      ...inReport,
      soort: text('De soort overdracht.'),
      van: maybe('Van wie.'),
      naar: maybe('Naar wie.'),
      sinds: moment('Wanneer.'),
      opgepakt: {
        type: ['string', 'null'],
        enum: ['ja', 'nee', 'te laat', null],
        description: 'Of wie overneemt dat heeft gemeld; null: dat weet u niet.',
      },
    }),
  ),
});

/** The sheet of a case at an overleg. */
export const caseSheetSchemas: Readonly<Record<string, object>> = {
  Zaakblad: object({
    doel: text('Waarvoor u de zaak opende.'),
    naamDoel: text('Het doel in woorden.'),
    zaak: { type: 'string', format: 'uuid', description: 'Het zaaknummer van Samenloop.' },
    tafel: text('De code van het overleg.'),
    vraag: text('Hoe maken we het veilig voor het slachtoffer?'),
    agenda: {
      ...listOf({
        allOf: [ref('PuntOpAgenda'), object({ moment: moment('Wanneer de vergadering begint.') })],
      }),
      description: 'Op welke vergaderingen de zaak staat of stond.',
    },
    deelnemers: listOf(
      object({
        ketenpartner: text('De code van de deelnemer.'),
        naam: text('De naam.'),
        taak: { type: 'string', enum: ['voorzitter', 'lid'], description: 'De taak.' },
        aanwezig: maybe('Aanwezigheid zoals de laatste uitkomst vertelt.'),
        mandaat: maybe('Het mandaat zoals de laatste uitkomst vertelt.'),
      }),
    ),
    ketenpartners: {
      ...listOf(
        object({
          ketenpartner: text('De code van de ketenpartner.'),
          naam: text('De naam.'),
          soort: text('De soort ketenpartner, bijvoorbeeld lokaal-team.'),
        }),
      ),
      description: 'Wie een actie op zich kan nemen of de zaak kan overnemen.',
    },
    delenEnDuiden: shared,
    berichten: listOf(ref('BerichtInZaak')),
    afspraken: agreed,
    uitvoeren: carriedOut,
  }),
};
