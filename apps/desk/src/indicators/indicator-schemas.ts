import { code, flag, listOf, moment, object, ref, reportIdSchema, sentence, title } from '#runtime';

const day = (description: string) => ({ type: 'string', format: 'date', description });

const common = {
  code: code('De vaste code van het cijfer.'),
  naam: title('Hoe het cijfer heet.'),
  definitie: sentence('Wat het cijfer precies telt.'),
};

/** The shapes of the indicators. */
export const indicatorSchemas: Readonly<Record<string, object>> = {
  Indicatoren: object({
    regio: code('De code van de regio.'),
    van: day('De eerste dag.'),
    tot: day('De dag na de laatste dag.'),
    nu: moment('Wanneer de cijfers zijn geteld.'),
    binnenRegio: flag('Of u de cijfers ziet zoals ze zijn.'),
    indicatoren: listOf(ref('Indicator')),
  }),
  Indicator: object(
    {
      ...common,
      eenheid: { type: 'string', enum: ['aantal', 'minuten'], description: 'Wat er geteld is.' },
      waarde: {
        ...code(
          'Het cijfer; <5 of ≥5 als het buiten de regio niet getoond wordt; null als er niets te tellen is.',
        ),
        type: ['integer', 'string', 'null'],
      },
      verdelingen: {
        ...listOf(listOf(ref('Indicator'))),
        description: 'Elke verdeling telt op tot het geheel.',
      },
      waarvan: { ...listOf(ref('Indicator')), description: 'Een deel van het geheel.' },
    },
    ['verdelingen', 'waarvan'],
  ),
  IndicatorBerichten: object({
    ...common,
    waarde: { type: ['integer', 'null'], description: 'Het cijfer.' },
    berichten: listOf(reportIdSchema),
  }),
};
