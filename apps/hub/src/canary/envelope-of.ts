import type { JsonObject } from '#core';
import type { Mark } from './mark.js';
import type { Sender } from './senders-of.js';
import type { UniqueTexts } from './unique-texts.js';

/** The event around data, with a mark wherever its sender is free to choose. */
export const envelopeOf = (
  texts: UniqueTexts,
  sender: Omit<Sender, 'kind'>,
  type: string,
  data: JsonObject,
  time: number,
  subject: string | null = null,
): { readonly event: JsonObject; readonly eventId: Mark; readonly marks: readonly Mark[] } => {
  const marks: Mark[] = [];
  const mark = (what: string): string => {
    const text = texts.word();
    marks.push({ text, what: `${what} of a ${type} of ${sender.partner}`, field: null });
    return text;
  };
  const id = texts.word();
  const eventId: Mark = {
    text: id,
    what: `event id of a ${type} of ${sender.partner}`,
    field: null,
    eventIdOf: sender.partner,
  };
  marks.push(eventId);
  const event = {
    specversion: '1.0',
    id,
    source: sender.source,
    type,
    time: new Date(time).toISOString(),
    subject: subject ?? mark('subject'),
    dataschema: `https://${mark('dataschema')}.example/`,
    [mark('name of an extension')]: mark('value of an extension'),
    ...(sender.capacity === sender.partner ? {} : { namens: sender.capacity }),
    data,
  };
  return { event, eventId, marks };
};
