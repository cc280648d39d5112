import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';
import { localMoment } from './local-moment.js';

/** A card in a few words, without a person: where it stands, how long there is, what is missing, what is known, what was decided. */
export const cardInWords = (card: JsonObject): string => {
  const { beoordeling, eersteEinde } = card;
  return [
    String(card['stand']),
    ...(typeof eersteEinde === 'string' ? [`klok tot ${localMoment(eersteEinde)}`] : []),
    ...listOf(card['verwacht'])
      .filter(({ stand }) => !String(stand).includes('ontvangen'))
      .map(({ soort, stand }) => `${String(soort)}: ${stand === 'wacht' ? 'wordt verwacht' : String(stand)}`),
    ...(isJsonObject(beoordeling)
      ? [
          `beoordeling${typeof beoordeling['onderdeel'] === 'string' ? ` ${beoordeling['onderdeel']}` : ''}, acute onveiligheid ${String(beoordeling['acuteOnveiligheid'])}`,
        ]
      : []),
    ...new Set(
      listOf(card['besluiten']).map(({ status, besluit }) => `${String(status)}: ${String(besluit)}`),
    ),
    ...new Set(listOf(card['waarschuwingen']).map(({ code }) => `let op: ${String(code)}`)),
  ].join(' · ');
};

const listOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly JsonObject[]).filter(isJsonObject) : [];
