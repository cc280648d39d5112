import type { Asked } from '../../../gateway/src/testing/ask.js';
import type { JsonObject } from '#core';
import type { Mark } from './mark.js';
import type { UniqueTexts } from './unique-texts.js';

const STRUCTURED = { 'content-type': 'application/cloudevents+json' };
const BATCH = { 'content-type': 'application/cloudevents-batch+json' };

/** How a citizen service number may be written where it should not be. */
const SPELLINGS: readonly ((bsn: string) => string)[] = [
  (bsn) => `mutatie-${bsn}-1`,
  (bsn) => `0${bsn}`,
  (bsn) => bsn.replace(/^(.{4})(.{2})/, '$1.$2.'),
  (bsn) => `NL${bsn}B01`,
  (bsn) => `urn:nld:rsin:${bsn}`,
];

/** Requests that are wrong in every way we know, with a mark in each place where a sender writes; `event` is a good one of `partner`. */
export const wrongRequests = (
  texts: UniqueTexts,
  partner: string,
  event: JsonObject,
): { readonly requests: readonly Asked[]; readonly marks: readonly Mark[] } => {
  const marks: Mark[] = [];
  const said = (text: string, what: string): string => {
    marks.push({ text, what, field: null });
    return text;
  };
  const word = (what: string): string => said(texts.word(), what);
  const eventId = (what: string): string => {
    const text = texts.word();
    marks.push({ text, what, field: null, eventIdOf: partner });
    return text;
  };
  const bsn = (what: string): string => said(texts.bsn(), what);
  const post = (body: string | Buffer, headers: Asked['headers'] = STRUCTURED): Asked => ({
    method: 'POST',
    path: '/v1/berichten',
    headers,
    body,
  });
  const changed = (change: JsonObject): JsonObject => ({
    ...event,
    id: eventId('id of a wrong event'),
    ...change,
  });
  const wrong = (change: JsonObject): Asked => post(JSON.stringify(changed(change)));
  const long = (what: string): string => `${word(what)} `.repeat(40);
  const data = event['data'] as JsonObject;

  const ATTRIBUTES = [
    'specversion',
    'source',
    'type',
    'time',
    'dataschema',
    'datacontenttype',
    'namens',
    'subject',
  ];
  const attributes = [
    ...ATTRIBUTES.map((name) => wrong({ [name]: word(`wrong ${name}`) })),
    ...ATTRIBUTES.map((name) =>
      wrong({ [name]: { [word(`name inside ${name}`)]: word(`object as ${name}`) } }),
    ),
    ...['id', ...ATTRIBUTES].map((name) => wrong({ [name]: long(`too long ${name}`) })),
    ...['id', 'subject', 'source'].map((name) => wrong({ [name]: bsn(`number as ${name}`) })),
    ...['id', 'subject'].flatMap((name) =>
      SPELLINGS.map((spell) => wrong({ [name]: spell(bsn(`number in a guise as ${name}`)) })),
    ),
    wrong({ [word('name of an extension that is too long')]: long('extension that is too long') }),
    wrong({ [word('name of an extension that is no text')]: [word('extension that is no text')] }),
    wrong({ [word('name of an extension with a number')]: bsn('number in an extension') }),
    wrong({ [`${word('bad attribute name')}_x`]: word('value under a bad attribute name') }),
    wrong({ [`${word('long attribute name')}${word('long attribute name')}`]: 'x' }),
    wrong({ data_base64: Buffer.from(word('data in base64')).toString('base64') }),
    wrong({ data: word('text as data') }),
    wrong({ data: [word('list as data')] }),
    wrong({ data: { ...data, betreft: word('reference') } }),
  ];
  const unreadable = [
    post(`{"${word('name in broken JSON')}": "${word('value in broken JSON')}`),
    post(word('no JSON at all')),
    ...['', '/data'].map((at) =>
      post(repeating(event, word(`repeated name in ${at}`), word('value under it'), at)),
    ),
    post(nested(word('name of a deep object'), 40)),
    post(`{"data":{"${word('name of a large number')}":1e400}}`),
    post(`{"data":{"${word('name of half a character')}":"\\ud800"}}`),
    post(Buffer.concat([Buffer.from([0xff]), Buffer.from(word('bytes that are no UTF-8'))])),
    post(
      JSON.stringify(
        changed({ data: { ...data, [word('name of what is too large')]: word('large').repeat(5_000) } }),
      ),
    ),
  ];
  const batches = [
    post(`[{"id":"${word('first of a broken list')}"}, {`, BATCH),
    post(
      `[${JSON.stringify(changed({ type: word('type in a list') }))}, "${word('text in a list')}"]`,
      BATCH,
    ),
  ];
  const binary = { 'content-type': 'application/json', 'ce-specversion': '1.0' };
  const headers = [
    post(word('body of an unknown media type'), { 'content-type': `text/${word('media type')}` }),
    post(word('body with a charset'), { 'content-type': `application/json; charset=${word('charset')}` }),
    post(`{"${word('name in binary mode')}":"${word('value in binary mode')}"}`, {
      ...binary,
      'ce-id': eventId('ce-id'),
      'ce-source': word('ce-source'),
      'ce-type': word('ce-type'),
      'ce-subject': word('ce-subject'),
      'ce-time': word('ce-time'),
      [`ce-${word('name of a header')}`]: [word('first of a repeated header'), word('second of it')],
      [`ce-${word('name of a bad header')}`]: `%zz${word('bad escape')}`,
      [`ce-${word('name of a header')}_`]: word('value of a bad header name'),
    }),
    {
      path: `/v1/berichten/${word('id in a path')}?wachtOp=${word('wachtOp')}&timeout=${word('timeout')}&${word('parameter')}=${word('its value')}`,
      headers: {
        accept: word('accept'),
        'accept-language': word('language'),
        cookie: `${word('cookie')}=${word('its value')}`,
        'user-agent': word('user agent'),
        referer: `https://${word('referer')}.example/`,
        origin: `https://${word('origin')}.example`,
        'x-forwarded-for': word('forwarded for'),
        'x-request-id': word('request id'),
        traceparent: word('traceparent'),
        tracestate: `${word('trace state')}=${word('its value')}`,
        baggage: `${word('baggage')}=${word('its value')}`,
        'if-none-match': `"${word('etag')}"`,
      },
    },
    { path: `/v1/afleveringen?lastEventId=${word('lastEventId')}&limit=${word('limit')}` },
    { path: `/v1/afleveringen?lastEventId=${word('lastEventId alone')}` },
    { path: `/v1/${word('unknown path')}/${bsn('number in a path')}` },
    { path: `/v1/berichten/%zz${word('broken path')}` },
    {
      method: 'PUT',
      path: `/v1/berichten?${word('query of a wrong method')}`,
      body: word('body of a wrong method'),
    },
    { path: '/v1/afleveringen', token: word('token') },
    { path: '/v1/afleveringen', headers: { authorization: `Basic ${word('other authorization')}` } },
  ];
  return { requests: [...attributes, ...unreadable, ...batches, ...headers], marks };
};

/** JSON in which a name stands twice, at the top or in the data. */
const repeating = (event: JsonObject, name: string, value: string, at: string): string => {
  const twice = `{"${name}":{"${name}":"${value}","${name}":"${value}"}}`;
  return at === '' ? twice : JSON.stringify(event).replace(/"data":\{/, `"data":${twice.slice(0, -1)},`);
};

const nested = (name: string, depth: number): string => `{"${name}":`.repeat(depth) + '1' + '}'.repeat(depth);
