import { afterEach, describe, expect, it } from '@jest/globals';
import { addressOf, change, read } from './ask.js';
import { csrfToken, sessionEnded } from './session.js';
import { viewedAs } from './viewed-as.js';

const given = globalThis.fetch;
const asked: { address: string; request: RequestInit }[] = [];

const answering = (status: number, body: object, headers: Record<string, string> = {}): void => {
  globalThis.fetch = (address, request) => {
    asked.push({ address: String(address), request: request ?? {} });
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  };
};

afterEach(() => {
  globalThis.fetch = given;
  asked.length = 0;
  sessionEnded.set(false);
  viewedAs.set({});
});

describe('an address', () => {
  it('has its parts and query filled in and written safely, and leaves out what is not asked', () => {
    const path = { regio: 'den haag/zuid' };
    expect(
      addressOf('GET /zsm-tafels/{regio}', { path, query: { samen: 'a,b', leeg: '', niets: null } }),
    ).toBe('/v1/zsm-tafels/den%20haag%2Fzuid?samen=a%2Cb');
  });

  it('says with whose rights one looks', () => {
    viewedAs.set({ als: 'vt-hag' });
    expect(addressOf('GET /mij')).toBe('/v1/mij?als=vt-hag');
  });
});

describe('reading', () => {
  it('gives what was answered, with the version of it', async () => {
    answering(200, { naam: 'Proef' }, { ETag: '"7"' });
    expect(await read('GET /mij')).toEqual({ body: { naam: 'Proef' }, version: '"7"' });
  });

  it('tells what Samenloop says is wrong, under which id, and that the session ended', async () => {
    answering(
      401,
      {
        type: 'https://schemas.samenloop.nl/problemen/niet-aangemeld',
        title: 'U bent niet aangemeld',
        detail: 'Meld u aan.',
      },
      { 'X-Request-Id': 'id-1' },
    );
    await expect(read('GET /mij')).rejects.toMatchObject({
      kind: 'not-signed-in',
      code: 'niet-aangemeld',
      title: 'U bent niet aangemeld',
      detail: 'Meld u aan.',
      requestId: 'id-1',
    });
    expect(sessionEnded.get()).toBe(true);
  });

  it.each([
    [403, 'no-right'],
    [404, 'not-found'],
    [410, 'not-found'],
    [412, 'changed'],
    [400, 'refused'],
    [500, 'broken'],
    [503, 'unreachable'],
  ])('knows a %i for what it is: %s', async (status, kind) => {
    answering(status, {});
    await expect(read('GET /mij')).rejects.toMatchObject({ kind });
  });

  it('says that nothing answered when the network is gone', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('network'));
    await expect(read('GET /mij')).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

describe('changing', () => {
  it('shows that it comes from our own page, which version was seen, and that it is one act', async () => {
    csrfToken.set('geheim');
    answering(200, {});
    await change('POST /mij/rol', { toewijzing: 3 }, { version: '"7"', key: 'k-1' });
    expect(asked).toEqual([
      {
        address: '/v1/mij/rol',
        request: {
          method: 'POST',
          signal: null,
          body: '{"toewijzing":3}',
          headers: {
            Accept: 'application/json',
            'X-CSRF-Token': 'geheim',
            'Content-Type': 'application/json',
            'If-Match': '"7"',
            'Idempotency-Key': 'k-1',
          },
        },
      },
    ]);
  });
});
