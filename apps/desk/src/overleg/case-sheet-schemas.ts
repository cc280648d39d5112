import {
  classified,
  code,
  flag,
  listOf,
  maybe,
  maybeCode,
  moment,
  object,
  orNull,
  partly,
  ref,
  reportIdSchema,
  sentence,
  text,
  title,
  uuid,
} from '#runtime';

/** How an object on the sheet is told: whole, or of a shared screen only partly. */
type Told = typeof partly;

const inReport = { bericht: reportIdSchema };

/** A report that somebody has, without what is in it. */
export const KNOWN = {
  ...inReport,
  soort: code('De soort bericht.'),
  naam: title('De soort bericht in woorden.'),
  van: code('De ketenpartner die het stuurde.'),
  naamVan: title('De naam daarvan.'),
  namens: maybeCode('Voor wie de afzender sprak.'),
  eigen: flag('Of uw organisatie het zelf stuurde.'),
  sinds: moment('Wanneer Samenloop het ontving.'),
  signaal: flag('Of alleen bekend is dat het er is.'),
  nietActueel: flag('Of er een nieuwere versie is die u niet mag zien.'),
};

/** Step 1: what is known, from whom, and what is missing. */
const sharedAndUnderstood = (told: Told) =>
  object({
    bekend: listOf(told(KNOWN)),
    kernvragen: listOf(
      object({
        code: code('De code van de vraag.'),
        vraag: sentence('De vraag.'),
        antwoorden: listOf(
          told({
            ...inReport,
            van: code('Wie antwoordde.'),
            antwoord: classified(text('Het antwoord.'), 'kernvragen', 'normaal'),
          }),
        ),
      }),
    ),
    ontbreekt: listOf(sentence('Wat er ontbreekt, in een zin.')),
  });

/** Step 2: what was agreed for the safety of the victim. */
const agreed = (told: Told) =>
  told({
    besluiten: listOf(
      told({
        ...inReport,
        gehoudenOp: moment('Wanneer het is besloten.'),
        soort: code('Voor directe of structurele veiligheid.'),
        besluit: classified(text('Het besluit.'), 'overlegbesluiten', 'strafrechtelijk'),
      }),
    ),
    route: classified(maybe('De route: straf, zorg of beide.'), 'route', 'strafrechtelijk'),
    regisseur: orNull(
      told({
        organisatie: code('De ketenpartner.'),
        functie: classified(maybe('De functie.'), 'regisseur', 'normaal'),
      }),
      'Wie de regie heeft.',
    ),
  });

/** Step 3: what is carried out by whom, and where the case goes. */
const carriedOut = (told: Told, action: object) =>
  told({
    acties: listOf(action),
    adviezen: listOf(
      told({
        ...inReport,
        gehoudenOp: moment('Wanneer het is gegeven.'),
        wanneer: maybeCode('Wanneer het geldt.'),
        kenmerk: classified(maybe('Over welke verdachte.'), 'rol', 'normaal'),
        advies: classified(maybe('Het advies aan de ZSM-tafel.'), 'advies-zsm', 'strafrechtelijk'),
      }),
    ),
    opschaling: orNull(
      told({
        ...inReport,
        naar: maybeCode('Waarheen.'),
        sinds: moment('Wanneer.'),
        reden: classified(maybe('Waarom.'), 'opschaling', 'normaal'),
      }),
      'Waarheen de zaak is opgeschaald.',
    ),
    overdrachten: listOf(
      told({
        ...inReport,
        soort: code('De soort overdracht.'),
        van: maybeCode('Van wie.'),
        naar: maybeCode('Naar wie.'),
        sinds: moment('Wanneer.'),
        opgepakt: {
          type: ['string', 'null'],
          enum: ['ja', 'nee', 'te laat', null],
          description: 'Of wie overneemt dat heeft gemeld; null: dat weet u niet.',
        },
      }),
    ),
  });

/** What the sheet of a case tells, on one's own screen and on a shared one. */
const sheet = (told: Told, action: object) => ({
  doel: code('Waarvoor u de zaak opende.'),
  naamDoel: title('Het doel in woorden.'),
  zaak: uuid('Het zaaknummer van Samenloop.'),
  tafel: code('De code van het overleg.'),
  vraag: sentence('Hoe maken we het veilig voor het slachtoffer?'),
  agenda: {
    ...listOf({
      allOf: [ref('PuntOpAgenda'), object({ moment: moment('Wanneer de vergadering begint.') })],
    }),
    description: 'Op welke vergaderingen de zaak staat of stond.',
  },
  deelnemers: listOf(
    told({
      ketenpartner: code('De code van de deelnemer.'),
      naam: title('De naam.'),
      taak: { type: 'string', enum: ['voorzitter', 'lid'], description: 'De taak.' },
      aanwezig: maybeCode('Aanwezigheid zoals de laatste uitkomst vertelt.'),
      mandaat: maybeCode('Het mandaat zoals de laatste uitkomst vertelt.'),
    }),
  ),
  ketenpartners: {
    ...listOf(
      object({
        ketenpartner: code('De code van de ketenpartner.'),
        naam: title('De naam.'),
        soort: code('De soort ketenpartner, bijvoorbeeld lokaal-team.'),
      }),
    ),
    description: 'Wie een actie op zich kan nemen of de zaak kan overnemen.',
  },
  delenEnDuiden: sharedAndUnderstood(told),
  afspraken: agreed(told),
  uitvoeren: carriedOut(told, action),
});

/** The sheet of a case at an overleg. */
export const caseSheetSchemas: Readonly<Record<string, object>> = {
  Zaakblad: object({ ...sheet(object, ref('Actie')), berichten: listOf(ref('BerichtInZaak')) }),
  GedeeldZaakblad: {
    ...object(sheet(partly, ref('GedeeldeActie'))),
    description:
      'Wat van een zaak is gedeeld met allen die aanwezig zijn, zonder de inhoud van berichten. Wat niet voor allen hetzelfde is, ontbreekt.',
  },
};
