import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';
import type {
  Answer,
  AnswerFault,
  Delivery,
  DutyStatus,
  RecipientStatus,
  ReportStatus,
  TermStatus,
  WithheldStatus,
} from './answers.js';

/** The answer to a report that was sent, whatever its body holds. */
export const readAnswer = (status: number, body: Json): Answer => {
  const members = isJsonObject(body) ? body : {};
  return {
    status,
    bericht: textOrNull(members['bericht']),
    fouten: objects(members['fouten']).map(readFault),
  };
};

/** What a sender may read of its own report. */
export const readStatus = (body: Json): ReportStatus => {
  const members = isJsonObject(body) ? body : {};
  return {
    zaak: textOrNull(members['zaak']),
    status: text(members['status']),
    fouten: objects(members['fouten']).map(readFault),
    toelichting: texts(members['toelichting']),
    ontvangers: objects(members['ontvangers']).map(readRecipient),
    nietGedeeld: objects(members['nietGedeeld']).map(readWithheld),
    termijnen: objects(members['termijnen']).map(readTerm),
    vermoedelijkDubbelVan: textOrNull(members['vermoedelijkDubbelVan']),
  };
};

/** What a partner still has to do. */
export const readDuties = (body: Json): readonly DutyStatus[] =>
  objects(isJsonObject(body) ? body['plichten'] : undefined).map((duty) => ({
    plicht: text(duty['plicht']),
    bericht: text(duty['bericht']),
    onderdeel: typeof duty['onderdeel'] === 'number' ? duty['onderdeel'] : null,
    voor: text(duty['voor']),
    teLaat: duty['teLaat'] === true,
  }));

/** The deliveries of one page of a feed. */
export const readDeliveries = (body: Json): readonly Delivery[] =>
  objects(body).map((event) => ({
    id: text(event['id']),
    subject: text(event['subject']),
    berichtid: text(event['berichtid']),
    afzender: text(event['afzender']),
    namens: textOrNull(event['namens']),
    wachttot: textOrNull(event['wachttot']),
    data: isJsonObject(event['data']) ? event['data'] : {},
  }));

const readFault = (fault: JsonObject): AnswerFault => ({
  code: text(fault['code']),
  veld: text(fault['veld']),
  verwacht: dutch(fault['verwacht']),
  herstel: dutch(fault['herstel']),
});

const readRecipient = (recipient: JsonObject): RecipientStatus => ({
  ketenpartner: text(recipient['ketenpartner']),
  naam: text(recipient['naam']),
  namens: textOrNull(recipient['namens']),
  status: text(recipient['status']),
  gronden: [
    ...new Set(
      objects(recipient['velden'])
        .filter(({ regel }) => typeof regel === 'string')
        .map(({ artikel, regel }) => `${text(artikel)} (${text(regel)})`),
    ),
  ],
});

const readTerm = (term: JsonObject): TermStatus => ({
  termijn: text(term['termijn']),
  onderdeel: typeof term['onderdeel'] === 'number' ? term['onderdeel'] : null,
  termijnhouder: textOrNull(term['termijnhouder']),
  begint: text(term['begint']),
  eindigt: text(term['eindigt']),
  voorlopig: term['voorlopig'] === true,
  stand: text(term['stand']),
});

const readWithheld = (withheld: JsonObject): WithheldStatus => ({
  ketenpartner: text(withheld['ketenpartner']),
  naam: text(withheld['naam']),
  redenen: texts(withheld['redenen']),
});

const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];

const text = (value: Json | undefined): string => textOrNull(value) ?? '';

const textOrNull = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

const texts = (value: Json | undefined): readonly string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string');

const dutch = (value: Json | undefined): string => text(isJsonObject(value) ? value['nl'] : value);
