import { toRfc3339, type Instant, type JsonObject } from '#core';

/** An event that the hub sends. */
export interface OutgoingEvent {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: Instant;
  readonly subject: string;
  /** Zero-padded, so that it sorts as text (CloudEvents sequence extension). */
  readonly sequence?: string;
  /** The schema that the data keeps to. */
  readonly dataschema?: string;
  readonly extensions: Readonly<Record<string, string>>;
  /** null: an event without data. */
  readonly data: JsonObject | null;
}

/** The event in structured mode (`application/cloudevents+json`): compact JSON, attributes first, time in UTC. */
export function encodeStructured(event: OutgoingEvent): Buffer {
  const { id, source, type, time, subject, sequence, dataschema, extensions, data } = event;
  return Buffer.from(
    JSON.stringify({
      specversion: '1.0',
      id,
      source,
      type,
      time: toRfc3339(time),
      subject,
      ...(data === null ? {} : { datacontenttype: 'application/json' }),
      ...(data === null || dataschema === undefined ? {} : { dataschema }),
      ...(sequence === undefined ? {} : { sequence }),
      ...extensions,
      ...(data === null ? {} : { data }),
    }),
  );
}
