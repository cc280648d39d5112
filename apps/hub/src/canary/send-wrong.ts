import { inTopic, logAt, type LogRecord } from '#messaging';
import type { JsonObject, RulebookDocument } from '#core';
import type { CanaryHub } from './canary-hub.js';
import { envelopeOf } from './envelope-of.js';
import type { Example } from './examples-of.js';
import type { Mark } from './mark.js';
import type { Place } from './place.js';
import { answerTo } from './read-answers.js';
import { sendersOf } from './senders-of.js';
import { spoilNames, spoilValues } from './spoil-report.js';
import type { UniqueTexts } from './unique-texts.js';
import { wrongRequests } from './wrong-requests.js';

/** Sends what is wrong: every example with only wrong values and with unknown names, and wrong requests of all sorts. */
export const sendWrong = async (
  hub: CanaryHub,
  texts: UniqueTexts,
  rulebook: RulebookDocument,
  examples: readonly Example[],
): Promise<{ readonly marks: readonly Mark[]; readonly answers: readonly Place[] }> => {
  const marks: Mark[] = [];
  const bodies: { readonly partner: string; readonly event: JsonObject }[] = [];
  for (const example of examples)
    for (const spoil of [spoilValues, spoilNames]) {
      const [sender] = sendersOf(rulebook, example);
      if (sender === undefined) continue;
      const spoiled = spoil(texts, example.contract.kind, example.data);
      const envelope = envelopeOf(texts, sender, example.contract.type, spoiled.data, hub.clock());
      marks.push(...spoiled.marks, ...envelope.marks);
      bodies.push({ partner: sender.partner, event: envelope.event });
    }
  const first = bodies[0];
  if (first === undefined) throw new Error('there is no example');
  const wrong = wrongRequests(texts, first.partner, first.event);
  marks.push(...wrong.marks);
  const token = hub.tokens[first.partner] ?? '';
  const requests = [
    ...bodies.map(({ partner, event }) => ({
      method: 'POST',
      path: '/v1/berichten',
      token: hub.tokens[partner] ?? '',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify(event),
    })),
    ...wrong.requests.map((asked) =>
      asked.headers?.['authorization'] === undefined ? { token, ...asked } : asked,
    ),
  ];
  const answers = await Promise.all(requests.map((asked) => answerTo(hub, asked)));
  marks.push(...(await appendWrong(hub, texts, first.partner, first.event)));
  return { marks, answers };
};

/** What a partner can put in its own topic without the gateway looking. */
const appendWrong = async (
  hub: CanaryHub,
  texts: UniqueTexts,
  partner: string,
  event: JsonObject,
): Promise<readonly Mark[]> => {
  const marks: Mark[] = [];
  const word = (what: string, text: string = texts.word()): string => {
    marks.push({ text, what: `${what} on the log`, field: null });
    return text;
  };
  const record = (key: string | null, headers: readonly [string, string][], value: string): LogRecord => ({
    key: key === null ? null : Buffer.from(key),
    headers: headers.map(([name, text]) => [name, Buffer.from(text)]),
    value: Buffer.from(value),
  });
  const structured: readonly [string, string][] = [['content-type', 'application/cloudevents+json']];
  const log = logAt(hub, hub.keys.log, () => undefined);
  const eventId = (): string => {
    const text = texts.word();
    marks.push({ text, what: 'event id on the log', field: null, eventIdOf: partner });
    return text;
  };
  const again = (): string => JSON.stringify({ ...event, id: eventId() });
  await log.append(
    inTopic(partner),
    [
      record(word('key'), structured, again()),
      record(word('number as key', texts.bsn()), structured, again()),
      record(word('key'), [[word('header'), word('value of a header')]], word('no JSON')),
      record(
        null,
        [
          ['ce_id', eventId()],
          [`ce_${word('extension')}`, word('long').repeat(60)],
        ],
        `{"${word('name')}":1}`,
      ),
      record(
        null,
        [
          ['ce_id', word('number as id', texts.bsn())],
          ['ce_source', word('source')],
        ],
        '{}',
      ),
    ],
    hub.clock(),
  );
  await log.close();
  return marks;
};
