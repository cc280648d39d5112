import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { createDesk, personId } from '../../../desk/src/index.js';
import { peopleParts } from '../../../desk/src/people/people-parts.js';
import { recognise } from '../../../desk/src/people/recognise.js';
import { sessionWatch } from '../../../desk/src/people/session-watch.js';
import { setSignedIn } from '../../../desk/src/people/signed.js';
import { runDesk } from '../../../desk/src/testing/running-desk.js';
import { signedIn } from '../../../desk/src/testing/signed-in.js';
import { signInAs } from '../../../simulator/src/index.js';
import { keepAssignments } from '#store';
import { freshDatabase, type FreshDatabase } from '#testing';
import { assignmentIn } from './example-people.js';
import { browser, type Browser } from './testing/browser.js';
import { deskWithDoor, type DeskWithDoor } from './testing/desk-with-door.js';

const MINUTE = 60_000;
const NIGHT = Date.parse('2026-11-26T03:14:00+01:00');

let database: FreshDatabase;
let place: DeskWithDoor;
let url: string;

beforeAll(async () => {
  database = await freshDatabase();
  place = await deskWithDoor(database.url, NIGHT);
  url = place.desk.url;
}, 60_000);
afterEach(() => {
  place.ahead.ms = 0;
});
afterAll(async () => {
  await place.close();
  await database.drop();
});

interface Me {
  readonly naam: string;
  readonly rol: { readonly toewijzing: number; readonly rol: string } | null;
  readonly rollen: readonly { readonly toewijzing: number; readonly rol: string }[];
  readonly csrfToken: string;
  readonly geldigTot: string;
  readonly ongebruiktTot: string;
}

const me = async (headers: Readonly<Record<string, string>>, at = url) => {
  const told = await fetch(`${at}/v1/mij`, { headers });
  return { status: told.status, body: (await told.json()) as Me };
};
const post = (path: string, headers: Readonly<Record<string, string>>, body?: object) =>
  fetch(url + path, {
    method: 'POST',
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const isIn = async (headers: Readonly<Record<string, string>>) => (await me(headers)).status === 200;
const cookieOf = ({ jar }: Browser) => ({ Cookie: `samenloop=${jar.get('samenloop') ?? ''}` });
const everythingKept = async (): Promise<string> => {
  const { pool } = place.desk.parts;
  const tables = ['person', 'assignment', 'session', 'sign_in', 'person_log'];
  const rows = await Promise.all(tables.map((table) => pool.query(`select t::text as row from ${table} t`)));
  return JSON.stringify(rows.map(({ rows: found }) => found as unknown));
};

describe('somebody who signs in', () => {
  it('is who their provider says, in a role they have', async () => {
    const { headers } = await signInAs(url, 'ovj-dh');
    expect(await me(headers)).toMatchObject({
      status: 200,
      body: {
        naam: 'Olga Vermeer',
        rol: {
          rol: 'zsm-dienst',
          organisatie: 'om-dh',
          functie: 'ovj',
          naam: 'Openbaar Ministerie Den Haag, Officier van justitie',
        },
      },
    });
  });

  it('arrives where they wanted to go, with a cookie that no script can read', async () => {
    const one = browser();
    const arrived = await one.ask(await one.leadBack(url, 'shn', '?naar=/v1/openapi.json'));
    expect([arrived.status, arrived.headers.get('location')]).toEqual([303, `${url}/v1/openapi.json`]);
    expect(arrived.headers.get('set-cookie')).toMatch(
      /^samenloop=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect([arrived.headers.get('cache-control'), arrived.headers.get('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ]);
  });

  it('is never sent elsewhere', async () => {
    for (const naar of ['//elders.nl', 'https://elders.nl', '/\\elders.nl']) {
      const told = await fetch(`${url}/v1/aanmelden?naar=${encodeURIComponent(naar)}`, {
        redirect: 'manual',
      });
      expect([told.status, told.headers.get('location')]).toEqual([400, null]);
    }
  });

  it('without a role comes no further, and hears who gives one', async () => {
    const nobody = browser();
    const told = await nobody.ask(await nobody.leadBack(url, 'zonder-rol'));
    expect([told.status, ((await told.json()) as { detail: string }).detail]).toEqual([
      403,
      expect.stringMatching(/geen rol.*autorisatiebeheerder/),
    ]);
    expect(nobody.jar.has('samenloop')).toBe(false);
  });

  it('leaves neither name nor cookie in what is kept or logged, and is known in the log by organisation alone', async () => {
    const { headers, cookie, csrf } = await signInAs(url, 'halt');
    await me(headers);
    const written = place.desk.lines.join('') + (await everythingKept());
    for (const secret of ['Sanne', 'Kroon', cookie.slice('samenloop='.length), csrf])
      expect(written).not.toContain(secret);
    expect(await everythingKept()).not.toMatch(/"ovj-dh|127\.0\.0\.1/);
    const asked = place.desk.lines.filter((line) => line.includes('"/v1/mij"')).at(-1) ?? '{}';
    expect(JSON.parse(asked)).toMatchObject({ partner: 'halt', route: '/v1/mij', status: 200 });
  });

  it('is kept in a record of comings and goings that nobody can change', async () => {
    const { headers } = await signInAs(url, '3ro');
    await post('/v1/afmelden', headers);
    const { pool } = place.desk.parts;
    const { rows } = await pool.query(
      `select event, role, organisation from person_log where organisation = '3ro' order by id`,
    );
    expect(rows).toEqual([
      { event: 'aangemeld', role: 'zsm-dienst', organisation: '3ro' },
      { event: 'afgemeld', role: 'zsm-dienst', organisation: '3ro' },
    ]);
    await expect(pool.query('delete from person_log')).rejects.toThrow(/append-only/);
  });
});

describe('coming back from the provider', () => {
  const refused = async (one: Browser, address: string) => {
    const told = await one.ask(address);
    expect([told.status, one.jar.has('samenloop')]).toEqual([400, false]);
    expect(((await told.json()) as { detail: string }).detail).toMatch(/Begin opnieuw/);
  };

  it('counts once', async () => {
    const one = browser();
    const back = await one.leadBack(url, 'shn');
    expect((await one.ask(back)).status).toBe(303);
    one.jar.delete('samenloop');
    await refused(one, back);
  });

  it('counts only in the browser that began', async () => {
    const [one, victim] = [browser(), browser()];
    const back = await one.leadBack(url, 'shn');
    await refused(victim, back);
    await victim.ask(`${url}/v1/aanmelden`);
    await refused(victim, back);
  });

  it('counts for ten minutes', async () => {
    const one = browser();
    const back = await one.leadBack(url, 'shn');
    place.ahead.ms = 10 * MINUTE;
    await refused(one, back);
  });

  it('does not count with the code of another, whose verifier it is not', async () => {
    const [one, thief] = [browser(), browser()];
    const stolen = new URL(await one.leadBack(url, 'ovj-dh')).searchParams.get('code') ?? '';
    const back = new URL(await thief.leadBack(url, 'shn'));
    back.searchParams.set('code', stolen);
    await refused(thief, back.href);
  });

  it.each(['?state=verzonnen&code=verzonnen', '', '?state=&code=', '?code=a'])(
    'does not count with what is made up: %p',
    async (query) => {
      const one = browser();
      await one.ask(`${url}/v1/aanmelden`);
      await refused(one, `${url}/v1/aanmelden/terug${query}`);
    },
  );

  it('does not count by the word of another provider', async () => {
    const one = browser();
    const back = new URL(await one.leadBack(url, 'shn'));
    back.searchParams.set('iss', 'https://elders.nl');
    await refused(one, back.href);
  });

  it('tells that the provider broke it off', async () => {
    const one = browser();
    const back = new URL(await one.leadBack(url, 'shn'));
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    const told = await one.ask(back.href);
    expect([told.status, ((await told.json()) as { detail: string }).detail]).toEqual([
      403,
      expect.stringMatching(/afgebroken/),
    ]);
  });
});

describe('a session', () => {
  it('is needed', async () => {
    for (const headers of [{}, { Cookie: 'samenloop=verzonnen' }, { Cookie: `samenloop=${'a'.repeat(43)}` }])
      expect((await me(headers)).status).toBe(401);
  });

  it('ends when it was not used for half an hour', async () => {
    const { headers } = await signInAs(url, 'vt-hag');
    for (const minutes of [29, 58, 87]) {
      place.ahead.ms = minutes * MINUTE;
      expect([minutes, await isIn(headers)]).toEqual([minutes, true]);
    }
    place.ahead.ms = (87 + 30) * MINUTE;
    expect(await isIn(headers)).toBe(false);
  });

  it('ends after twelve hours, however much it is used', async () => {
    const { headers } = await signInAs(url, 'vt-hag');
    const { geldigTot } = (await me(headers)).body;
    for (let minutes = 29; minutes < 720; minutes += 29) {
      place.ahead.ms = minutes * MINUTE;
      const { status, body } = await me(headers);
      expect([minutes, status, body.geldigTot]).toEqual([minutes, 200, geldigTot]);
      expect(body.ongebruiktTot <= geldigTot).toBe(true);
    }
    place.ahead.ms = 720 * MINUTE;
    expect(await isIn(headers)).toBe(false);
  });

  it('is cleared away when it has ended, and so is a sign-in that was never finished', async () => {
    await signInAs(url, 'vt-hag');
    await browser().leadBack(url, 'vt-hag');
    const { pool } = place.desk.parts;
    const left = async () =>
      (
        await pool.query<{ sessions: number; begun: number }>(
          'select (select count(*)::int from session) as sessions, (select count(*)::int from sign_in) as begun',
        )
      ).rows[0];
    expect((await left())?.sessions).toBeGreaterThan(0);
    place.ahead.ms = 12 * 60 * MINUTE;
    await fetch(`${url}/v1/aanmelden`, { redirect: 'manual' });
    expect(await left()).toEqual({ sessions: 0, begun: 1 });
  });

  it('never has an id that somebody had before signing in', async () => {
    const one = browser();
    const planted = 'p'.repeat(43);
    one.jar.set('samenloop', planted);
    await one.ask(await one.leadBack(url, 'pol-dh'));
    const first = one.jar.get('samenloop');
    expect(first).not.toBe(planted);
    expect(await isIn({ Cookie: `samenloop=${planted}` })).toBe(false);
    await one.ask(await one.leadBack(url, 'pol-dh'));
    expect(one.jar.get('samenloop')).not.toBe(first);
    expect(await isIn({ Cookie: `samenloop=${first ?? ''}` })).toBe(false);
    expect(await isIn(cookieOf(one))).toBe(true);
  });
});

describe('a request that changes something', () => {
  it('is refused without the token of the session, or from elsewhere, and changes nothing', async () => {
    const { headers, cookie, csrf } = await signInAs(url, 'om-zwb');
    const other = await signInAs(url, 'pol-zwb');
    const Origin = new URL(url).origin;
    for (const wrong of [
      { Cookie: cookie },
      { Cookie: cookie, Origin },
      { Cookie: cookie, 'X-CSRF-Token': csrf },
      { Cookie: cookie, 'X-CSRF-Token': csrf, Origin: 'https://elders.nl' },
      { Cookie: cookie, 'X-CSRF-Token': csrf, Origin: 'null' },
      { Cookie: cookie, 'X-CSRF-Token': other.csrf, Origin },
    ])
      for (const path of ['/v1/afmelden', '/v1/mij/rol']) {
        const told = await post(path, wrong, { toewijzing: 1 });
        expect([path, told.status]).toEqual([path, 403]);
      }
    expect(await isIn(headers)).toBe(true);
  });
});

describe('who has several roles', () => {
  it('goes on in another one under a new id, until the same end', async () => {
    const { headers } = await signInAs(url, 'om-dh');
    const before = (await me(headers)).body;
    expect(before.rollen.map(({ rol }) => rol)).toEqual(['zsm-dienst', 'deelnemer']);
    const asked = before.rollen.find(({ rol }) => rol === 'deelnemer')?.toewijzing;
    const told = await post('/v1/mij/rol', headers, { toewijzing: asked });
    const after = (await told.json()) as Me;
    expect([told.status, after.rol?.rol, after.geldigTot]).toEqual([200, 'deelnemer', before.geldigTot]);
    expect(after.csrfToken).not.toBe(before.csrfToken);
    expect(await isIn(headers)).toBe(false);
    const [cookie = ''] = (told.headers.get('set-cookie') ?? '').split(';');
    expect((await me({ Cookie: cookie })).body).toEqual(after);
  });

  it('cannot take that of another, or what is none', async () => {
    const { headers } = await signInAs(url, 'om-dh');
    const chair = await signInAs(url, 'voorzitter-dh');
    const theirs = (await me(chair.headers)).body.rol?.toewijzing;
    expect((await post('/v1/mij/rol', headers, { toewijzing: theirs })).status).toBe(403);
    for (const body of [
      undefined,
      {},
      { toewijzing: '1' },
      { toewijzing: 1.5 },
      { toewijzing: 'x'.repeat(2_000) },
    ])
      expect((await post('/v1/mij/rol', headers, body)).status).toBe(400);
    expect((await me(headers)).body.rol?.rol).toBe('zsm-dienst');
  });

  it('has none any more once it was taken away, and stays signed in to choose another', async () => {
    const { pool, keyring, people } = place.desk.parts;
    const person = personId(keyring, people.issuer, 'zonder-rol');
    const roles = (['zsm-dienst', 'deelnemer'] as const).map((rol) => ({
      person,
      ...assignmentIn({ rol, organisatie: 'om-rm', van: '2020-01-01T00:00:00+01:00' }),
    }));
    await keepAssignments(pool, 'proef', roles);
    const { headers } = await signInAs(url, 'zonder-rol');
    expect((await me(headers)).body.rol?.rol).toBe('zsm-dienst');
    await keepAssignments(pool, 'proef', roles.slice(1));
    const { status, body } = await me(headers);
    expect([status, body.rol, body.rollen.map(({ rol }) => rol)]).toEqual([200, null, ['deelnemer']]);
    await keepAssignments(pool, 'proef', []);
    expect((await me(headers)).body.rollen).toEqual([]);
  });
});

describe('signing out', () => {
  it('ends the session at once and tells where one signs out at the provider, without a token', async () => {
    const { headers } = await signInAs(url, 'halt');
    const told = await post('/v1/afmelden', headers);
    expect([told.status, told.headers.get('set-cookie')]).toEqual([
      200,
      'samenloop=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
    ]);
    expect(await isIn(headers)).toBe(false);
    expect((await post('/v1/afmelden', headers)).status).toBe(401);
    const { afmeldenBij } = (await told.json()) as { afmeldenBij: string };
    expect([...new URL(afmeldenBij).searchParams.keys()].sort()).toEqual([
      'client_id',
      'post_logout_redirect_uri',
    ]);
    expect((await fetch(afmeldenBij)).status).toBe(200);
  });

  it('ends what streams to that session, and nothing else', async () => {
    const [leaves, stays] = await Promise.all([signInAs(url, 'shn'), signInAs(url, 'shn')]);
    const watch = sessionWatch({ ...place.desk.parts, settings: place.desk.parts.people });
    const recognised = recognise(peopleParts(place.desk.parts, place.desk.parts.people));
    const left = new AbortController();
    const endOf = async ({ headers }: typeof leaves): Promise<AbortSignal> => {
      const found = await recognised('GET', { cookie: headers['Cookie'] });
      if ('refusal' in found) throw new Error('not signed in');
      const request = {} as FastifyRequest;
      setSignedIn(request, found);
      return watch.endOf(request, left.signal);
    };
    const [ends, goesOn] = [await endOf(leaves), await endOf(stays)];
    const ended = new Promise((resolve) => ends.addEventListener('abort', resolve));
    await post('/v1/afmelden', leaves.headers);
    await ended;
    expect([ends.aborted, goesOn.aborted]).toEqual([true, false]);
    left.abort();
  });
});

describe('a table', () => {
  it('opens for who sits at it, and tells anybody else what is missing and who gives it', async () => {
    const asked = async (username: string, path: string) => {
      const { headers } = await signInAs(url, username);
      const told = await fetch(`${url}/v1/zsm-tafels/${path}`, { headers });
      return [told.status, ((await told.json()) as { detail?: string }).detail ?? ''];
    };
    for (const username of ['ovj-dh', 'vt-hag-zsm', 'rvdk', 'halt'])
      expect(await asked(username, 'haaglanden')).toEqual([200, '']);
    for (const username of ['beheerder', 'autorisatiebeheerder', 'fg-auditor', 'voorzitter-dh'])
      expect(await asked(username, 'haaglanden')).toEqual([
        403,
        expect.stringMatching(/alleen in de rol zsm-dienst.*autorisatiebeheerder/),
      ]);
    expect(await asked('pol-rm', 'haaglanden')).toEqual([
      403,
      expect.stringMatching(/zit niet aan deze tafel/),
    ]);
    expect(await asked('vt-hag', 'rijnmeer')).toEqual([
      403,
      expect.stringMatching(/niet in de regio.*Rijnmeer/),
    ]);
    expect((await fetch(`${url}/v1/zsm-tafels/haaglanden`)).status).toBe(401);
  });

  it('is closed while somebody watches it, once they sign out', async () => {
    const { headers } = await signInAs(url, '3ro');
    const stream = await fetch(`${url}/v1/zsm-tafels/haaglanden/stroom`, { headers });
    expect(stream.status).toBe(200);
    await post('/v1/afmelden', headers);
    expect(await stream.text()).toContain('data:');
  });
});

describe('a desk that was started anew', () => {
  it('still knows who is signed in', async () => {
    const { headers } = await signInAs(url, 'rvdk');
    await place.desk.stop();
    const again = await createDesk(place.desk.parts);
    await again.listen(0, '127.0.0.1');
    try {
      expect((await me(headers, await again.getUrl())).body.naam).toBe('Selma Wijnen');
    } finally {
      await again.close();
    }
  });
});

describe('while the provider cannot be reached', () => {
  it('signing in is asked to be tried again, and who is signed in goes on', async () => {
    const alone = await freshDatabase();
    const desk = await runDesk(alone.url, NIGHT);
    try {
      const told = await fetch(`${desk.url}/v1/aanmelden`, { redirect: 'manual' });
      expect([told.status, told.headers.get('retry-after')]).toEqual([503, '5']);
      const headers = await signedIn(desk, 'iemand', { role: 'zsm-dienst', organisation: 'shn' });
      expect((await fetch(`${desk.url}/v1/mij`, { headers })).status).toBe(200);
      const left = await fetch(`${desk.url}/v1/afmelden`, { method: 'POST', headers });
      expect(await left.json()).toEqual({ afmeldenBij: null });
    } finally {
      await desk.close();
      await alone.drop();
    }
  });
});
