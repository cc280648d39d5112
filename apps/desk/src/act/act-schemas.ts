import { classified, code, listOf, maybe, object, ref, reportIdSchema, sentence } from '#runtime';

/** A shape whose fields are those of a kind of report, without what Samenloop fills in. */
const filledIn = (kind: string, without: string, more: Record<string, object> = {}) => ({
  type: 'object',
  description: `De velden van https://schemas.samenloop.nl/reports/${kind}/v1.schema.json zonder ${without}: die vult Samenloop in.`,
  properties: more,
});

/** The shapes of what people record at a table, and of the answers to it. */
export const actSchemas: Readonly<Record<string, object>> = {
  Beslissing: filledIn('zsm-beslissing', 'veiligheidsbeoordeling, beslisserRol en betrokkenen'),
  Vraag: filledIn('bekendheidscheck', 'stap, functie en betrokkenen', {
    over: { ...listOf({ type: 'string' }), description: 'De kenmerken van wie de vraag over gaat.' },
  }),
  Antwoord: filledIn('bekendheidscheck', 'stap, betreft, functie en betrokkenen', {
    over: { ...listOf({ type: 'string' }), description: 'De kenmerken van wie het antwoord over gaat.' },
  }),
  Ontvangst: filledIn('ontvangst', 'functie'),
  Vastgelegd: object({
    bericht: reportIdSchema,
    status: { const: 'ontvangen' },
    waarschuwingen: listOf(ref('GetoondeWaarschuwing')),
  }),
  Waarschuwingen: object({
    waarschuwingen: listOf(ref('GetoondeWaarschuwing')),
    versie: code('De versie van de kaart waarop ze berusten.'),
  }),
  GetoondeWaarschuwing: object(
    {
      code: code('Een vaste code.'),
      zin: sentence('Waarvoor u gewaarschuwd wordt.'),
      kenmerk: classified(maybe('De verdachte waar het om gaat; null: allemaal.'), 'rol', 'normaal'),
    },
    ['kenmerk'],
  ),
};
