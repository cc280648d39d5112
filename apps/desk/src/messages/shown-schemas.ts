import {
  code,
  explainedRule,
  flag,
  listOf,
  maybeCode,
  maybeSentence,
  maybeTitle,
  moment,
  object,
  ref,
  sentence,
  title,
} from '#runtime';
import { messageSchemas } from './message-schemas.js';

const row = messageSchemas['BerichtRegel'] as {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
};
const { ontvangers: _recipients, fouten: _faults, nietGedeeld: _withheld, ...head } = row.properties;

const condition = object({
  code: code('De code van de voorwaarde.'),
  zin: sentence('De voorwaarde in woorden.'),
  waarde: flag('Of eraan was voldaan.'),
});

/** The shapes of what a recipient sees of a report. */
export const shownSchemas: Readonly<Record<string, object>> = {
  BerichtKop: object(
    head,
    Object.keys(head).filter((name) => !row.required.includes(name)),
  ),
  BerichtOntvanger: object({
    ontvanger: code('De code van de ketenpartner, of een functie daarvan.'),
    naam: title('De naam.'),
    soort: code('De soort ketenpartner.'),
    namens: maybeCode('Voor wie wordt waargenomen.'),
    waarneming: maybeTitle('De afspraak waaronder wordt waargenomen.'),
    routeringsregel: maybeCode('De regel die deze ontvanger aanwees.'),
    verband: code('Het samenwerkingsverband.'),
    naamVerband: title('Het samenwerkingsverband in woorden.'),
    doel: code('Het doel.'),
    naamDoel: title('Het doel in woorden.'),
    uitkomst: {
      type: 'string',
      enum: ['gedeeld', 'signaal', 'niets'],
      description: 'Wat de ontvanger kreeg.',
    },
    signaal: maybeCode('Wat het signaal zegt.'),
    vanCorrectie: flag('Of het om het verbeterde bericht gaat.'),
    zin: sentence('De uitleg in een zin.'),
    aflevering: { anyOf: [ref('OntvangerKort'), { type: 'null' }] },
    regels: listOf(ref('BerichtRegelUitleg')),
    velden: listOf(ref('BerichtVeld')),
    controles: listOf(
      object({
        op: moment('Wanneer opnieuw is gekeken.'),
        uitkomst: { type: 'string', enum: ['gestopt', 'vernauwd', 'vervangen'] },
        reden: maybeSentence('Waarom.'),
        zin: sentence('De uitleg in een zin.'),
        regelset: maybeCode('De versie van de regelset van dat moment.'),
        velden: listOf(ref('BerichtVeld')),
      }),
    ),
  }),
  BerichtRegelUitleg: explainedRule(condition),
  BerichtVeld: object({
    veld: code('De plaats in data (JSON Pointer).'),
    naam: title('Het veld in woorden.'),
    betrokkene: { type: ['integer', 'null'], description: 'Het nummer van de betrokkene, vanaf 1.' },
    rol: maybeCode('De rol van de betrokkene.'),
    categorie: code('De code van de categorie.'),
    categorieNaam: title('De categorie in woorden.'),
    hoe: {
      type: 'string',
      enum: ['gedeeld', 'veralgemeend', 'afgeschermd', 'weggelaten'],
      description: 'Hoe het veld is gedeeld.',
    },
    wijze: maybeCode('De vorm waarin het is gedeeld.'),
    verzonden: {
      type: ['boolean', 'null'],
      description: 'Of de afzender het veld stuurde; null: dat is niet meer bekend, of niet voor u.',
    },
    zin: sentence('De uitleg in een zin.'),
    keten: listOf(
      object({
        regel: code('De code van een regel die hierover ging; meer erover staat bij regels.'),
        artikel: code('Het wetsartikel.'),
        gold: flag('Of de regel gold.'),
        persoonvoorwaarde: { anyOf: [condition, { type: 'null' }] },
      }),
    ),
  }),
};
