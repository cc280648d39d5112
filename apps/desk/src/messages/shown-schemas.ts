import { explainedRule, flag, listOf, maybe, moment, object, ref, text } from '#runtime';
import { messageSchemas } from './message-schemas.js';

const row = messageSchemas['BerichtRegel'] as {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
};
const { ontvangers: _recipients, fouten: _faults, nietGedeeld: _withheld, ...head } = row.properties;

const condition = object({
  code: text('De code van de voorwaarde.'),
  zin: text('De voorwaarde in woorden.'),
  waarde: flag('Of eraan was voldaan.'),
});

/** The shapes of what a recipient sees of a report. */
export const shownSchemas: Readonly<Record<string, object>> = {
  BerichtKop: object(
    head,
    Object.keys(head).filter((name) => !row.required.includes(name)),
  ),
  BerichtOntvanger: object({
    ontvanger: text('De code van de ketenpartner, of een functie daarvan.'),
    naam: text('De naam.'),
    soort: text('De soort ketenpartner.'),
    namens: maybe('Voor wie wordt waargenomen.'),
    waarneming: maybe('De afspraak waaronder wordt waargenomen.'),
    routeringsregel: maybe('De regel die deze ontvanger aanwees.'),
    verband: text('Het samenwerkingsverband.'),
    naamVerband: text('Het samenwerkingsverband in woorden.'),
    doel: text('Het doel.'),
    naamDoel: text('Het doel in woorden.'),
    uitkomst: {
      type: 'string',
      enum: ['gedeeld', 'signaal', 'niets'],
      description: 'Wat de ontvanger kreeg.',
    },
    signaal: maybe('Wat het signaal zegt.'),
    vanCorrectie: flag('Of het om het verbeterde bericht gaat.'),
    zin: text('De uitleg in een zin.'),
    aflevering: { anyOf: [ref('OntvangerKort'), { type: 'null' }] },
    regels: listOf(ref('BerichtRegelUitleg')),
    velden: listOf(ref('BerichtVeld')),
    controles: listOf(
      object({
        op: moment('Wanneer opnieuw is gekeken.'),
        uitkomst: { type: 'string', enum: ['gestopt', 'vernauwd', 'vervangen'] },
        reden: maybe('Waarom.'),
        zin: text('De uitleg in een zin.'),
        regelset: maybe('De versie van de regelset van dat moment.'),
        velden: listOf(ref('BerichtVeld')),
      }),
    ),
  }),
  BerichtRegelUitleg: explainedRule(condition),
  BerichtVeld: object({
    veld: text('De plaats in data (JSON Pointer).'),
    naam: text('Het veld in woorden.'),
    betrokkene: { type: ['integer', 'null'], description: 'Het nummer van de betrokkene, vanaf 1.' },
    rol: maybe('De rol van de betrokkene.'),
    categorie: text('De code van de categorie.'),
    categorieNaam: text('De categorie in woorden.'),
    hoe: {
      type: 'string',
      enum: ['gedeeld', 'veralgemeend', 'afgeschermd', 'weggelaten'],
      description: 'Hoe het veld is gedeeld.',
    },
    wijze: maybe('De vorm waarin het is gedeeld.'),
    verzonden: {
      type: ['boolean', 'null'],
      description: 'Of de afzender het veld stuurde; null: dat is niet meer bekend, of niet voor u.',
    },
    zin: text('De uitleg in een zin.'),
    keten: listOf(
      object({
        regel: text('De code van een regel die hierover ging; meer erover staat bij regels.'),
        artikel: text('Het wetsartikel.'),
        gold: flag('Of de regel gold.'),
        persoonvoorwaarde: { anyOf: [condition, { type: 'null' }] },
      }),
    ),
  }),
};
