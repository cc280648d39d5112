import { code, flag, listOf, maybeMoment, moment, object, ref, sentence } from '#runtime';
import { codes, named } from './rule-words.js';

const number = (description: string) => ({ type: 'integer', description });
const versionFields = {
  versie: code('De versie van de regelset.'),
  hash: code('De SHA-256 van de inhoud.'),
  geladenOp: moment('Wanneer deze versie werd geladen.'),
  actief: flag('Of Samenloop er nu mee werkt.'),
  perioden: {
    ...listOf(
      object({
        van: moment('Vanaf wanneer deze versie gold.'),
        tot: maybeMoment('Tot wanneer; null: zij geldt nog, of dit is niet bewaard.'),
      }),
    ),
    description: 'Wanneer Samenloop met deze versie werkte, de laatste keer eerst.',
  },
};

/** The shapes of the versions of the rulebook, and of what one can choose from in it. */
export const rulebookSchemas: Readonly<Record<string, object>> = {
  RegelsetVersie: object(versionFields),
  Regelset: object({
    ...versionFields,
    besloten: object({
      eerste: maybeMoment('Wanneer het eerste bericht kwam waarover zij besliste; null: geen.'),
      laatste: maybeMoment('Wanneer het laatste kwam.'),
    }),
    aantallen: object({
      routeringsregels: number('Routeringsregels.'),
      deelregels: number('Deelregels.'),
      verboden: number('Verboden.'),
      termijnen: number('Termijnen en plichten.'),
      grondslagen: number('Grondslagen.'),
      ketenpartners: number('Ketenpartners.'),
    }),
    waarschuwingen: listOf(
      object({
        code: code('De soort waarschuwing.'),
        plek: code('Waar in de regelset.'),
        uitleg: sentence('Wat er is.'),
      }),
    ),
    versies: listOf(ref('RegelsetVersie')),
  }),
  RegelsetKeuzes: object({
    versie: code('De versie van de regelset.'),
    doelen: listOf(named),
    verbanden: listOf(named),
    berichten: listOf(named),
    ketenpartners: listOf(named),
    organisaties: listOf(named),
    matrices: listOf(
      object({
        doel: code('De code van het doel.'),
        verband: code('De code van het verband.'),
        bericht: code('De soort bericht.'),
        van: codes('De soorten ketenpartners die zo delen.'),
      }),
    ),
  }),
};
