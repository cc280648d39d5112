import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleReport, exampleRulebook } from '#contracts';
import type { Agenda, JsonObject, MeetingCase } from '#core';
import { signInAs } from '../../simulator/src/index.js';
import { runStreet, type RunningStreet } from './testing/running-street.js';

type Headers = Readonly<Record<string, string>>;

const people = new Map<string, Headers>();
const FIRST = '2026-12-08T09:00:00.000Z';
const SECOND = '2026-12-15T09:00:00.000Z';
const EXTRA = '2026-12-10T12:00:00.000Z';
let street: RunningStreet;
let keys = 0;

beforeAll(async () => {
  street = await runStreet(Date.parse('2026-12-04T15:20:00+01:00'));
  for (const name of ['voorzitter-hvb', 'pol-zwb', 'om-zwb']) people.set(name, await asMember(name));
}, 120_000);
afterAll(() => street.close(), 60_000);

const now = (moment: string): void => {
  street.setTime(Date.parse(moment));
};

/** Signed in, and in the role in which somebody sits at an overleg. */
const asMember = async (name: string): Promise<Headers> => {
  const { headers } = await signInAs(street.consoleUrl, name);
  const told = await fetch(`${street.consoleUrl}/v1/mij`, { headers });
  const { rollen } = (await told.json()) as {
    readonly rollen: readonly { toewijzing: number; rol: string }[];
  };
  const seat = rollen.find(({ rol }) => rol === 'deelnemer' || rol === 'voorzitter');
  const changed = await fetch(`${street.consoleUrl}/v1/mij/rol`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ toewijzing: seat?.toewijzing }),
  });
  const [cookie = ''] = changed.headers.getSetCookie().map((set) => set.split(';')[0] ?? '');
  const { csrfToken } = (await changed.json()) as { readonly csrfToken: string };
  return { ...headers, Cookie: cookie, 'X-CSRF-Token': csrfToken };
};

/** As the system of a partner sends it. */
const send = async (partner: string, kind: string, subject: string, data: JsonObject): Promise<void> => {
  const [source] = exampleRulebook().ketenpartners.find(({ code }) => code === partner)?.systemen ?? [];
  const told = await street.send(partner, {
    specversion: '1.0',
    id: `overleg-${String((keys += 1))}`,
    source,
    type: `nl.samenloop.${kind}.v1`,
    time: new Date(street.clock()).toISOString(),
    subject,
    data,
  });
  expect([told.status, told.status === 202 ? '' : await told.text()]).toEqual([202, '']);
};
const report = (subject: string, uitkomst: string): Promise<void> =>
  send('pol-zwb', 'sash-uitkomst', subject, {
    ...exampleReport('sash-uitkomst', 'midden'),
    referentie: subject,
    uitkomst,
  });
/** What the system of a partner fetches. */
const fetched = async <Body>(partner: string, path: string): Promise<Body> => {
  const headers = { Authorization: `Bearer ${street.tokens[partner] ?? ''}` };
  return (await (await fetch(`${street.url}/v1/${path}`, { headers })).json()) as Body;
};

const get = async <Body>(who: string, path: string) => {
  const told = await fetch(`${street.consoleUrl}/v1/overleggen/ao-hvb${path}`, {
    headers: people.get(who) ?? {},
  });
  return { etag: told.headers.get('etag') ?? '', status: told.status, json: (await told.json()) as Body };
};
const post = async (who: string, path: string, body: JsonObject, version?: string) => {
  const told = await fetch(`${street.consoleUrl}/v1/overleggen/ao-hvb${path}`, {
    method: 'POST',
    headers: {
      ...people.get(who),
      'Content-Type': 'application/json',
      'Idempotency-Key': `sleutel-${String((keys += 1)).padStart(4, '0')}`,
      ...(version === undefined ? {} : { 'If-Match': version }),
    },
    body: JSON.stringify(body),
  });
  return { status: told.status, json: (await told.json()) as Readonly<Record<string, unknown>> };
};
const eventually = async <Found>(
  look: () => Promise<Found>,
  holds: (found: Found) => boolean,
): Promise<Found> => {
  for (const until = performance.now() + 10_000; ; await wait(50)) {
    const found = await look();
    if (holds(found)) return found;
    if (performance.now() > until) throw new Error(`it did not become so: ${JSON.stringify(found)}`);
  }
};
const stands = async (who: string, moment: string): Promise<readonly string[]> =>
  ((await get<Partial<Agenda>>(who, `/${moment}`)).json.punten ?? []).map(
    ({ urgentie, stand }) => `${urgentie ?? ''} ${stand}`,
  );
const caseOnAgenda = async (): Promise<string> =>
  (await get<Agenda>('voorzitter-hvb', `/${FIRST}`)).json.punten[0]?.zaak ?? '';

describe("the chair's way through a case, over the whole street", () => {
  it('begins with an agenda that fills itself, and an extra meeting when one is cancelled', async () => {
    await report('A', 'hoog');
    await eventually(
      () => stands('voorzitter-hvb', FIRST),
      ([one]) => one === 'hoog te bespreken',
    );
    const cancelled = await post('voorzitter-hvb', '/vergaderingen', { wat: 'afgelast', moment: FIRST });
    expect(cancelled.status).toBe(202);
    for (const who of ['voorzitter-hvb', 'om-zwb'])
      await eventually(
        () => stands(who, SECOND),
        ([one]) => one === 'hoog te bespreken',
      );
    const { json } = await get<Agenda>('voorzitter-hvb', `/${FIRST}`);
    expect([json.stand, json.extraGevraagd, json.verschovenNaar]).toEqual(['afgelast', true, SECOND]);
    expect((await post('voorzitter-hvb', '/vergaderingen', { wat: 'extra', moment: EXTRA })).status).toBe(
      202,
    );
    await eventually(
      () => stands('om-zwb', EXTRA),
      ([one]) => one === 'hoog te bespreken',
    );
  }, 60_000);

  it('goes on with an outcome that reaches the members, and actions that their owners carry out', async () => {
    now('2026-12-10T14:00:00+01:00');
    const place = `/zaken/${await caseOnAgenda()}`;
    const {
      betrokkenen: _b,
      kinderenBetrokken: _k,
      betreft: _r,
      ...example
    } = exampleReport('overleg-uitkomst', 'tweesporen-met-advies');
    const outcome: JsonObject = { ...example, gehoudenOp: EXTRA };
    const { etag } = await get('voorzitter-hvb', `${place}?doel=agenderen`);
    expect((await post('voorzitter-hvb', `${place}/uitkomst`, outcome, etag)).status).toBe(202);
    for (const who of ['voorzitter-hvb', 'om-zwb', 'pol-zwb'])
      await eventually(
        () => stands(who, EXTRA),
        ([one]) => one === 'hoog besproken',
      );
    const sheet = () => get<MeetingCase>('pol-zwb', `${place}?doel=afspraken-uitvoeren`);
    const { acties } = (await sheet()).json.uitvoeren;
    const own = acties.find(({ belegdBij }) => belegdBij === 'pol-zwb');
    const done = await post('pol-zwb', `${place}/acties/${own?.actie ?? ''}/ontvangst`, { wat: 'verwerkt' });
    expect(done.status).toBe(202);
    const after = await eventually(
      async () =>
        (await sheet()).json.uitvoeren.acties.map(({ belegdBij, stand }) => `${belegdBij ?? ''} ${stand}`),
      (list) => list.includes('pol-zwb gedaan'),
    );
    expect(after).toEqual(['pol-zwb gedaan', 'vt-hvb open']);
    const { json } = await get<{ aantallen: unknown }>('voorzitter-hvb', '/acties');
    expect(json.aantallen).toEqual({ open: 1, teLaat: 0, gedaan: 1, opTijdGedaan: 1 });
  }, 60_000);

  it('ends with the local team, that takes over within a day and says so', async () => {
    const caseId = await caseOnAgenda();
    const place = `/zaken/${caseId}`;
    const asked = {
      naar: { organisatie: 'lt-hvb' },
      reden: 'Het is veilig genoeg; het gezin wil verder met het lokale team.',
      veiligheidsvoorwaarden: ['Hij komt niet aan de deur.'],
    };
    expect((await post('voorzitter-hvb', `${place}/overdracht`, asked)).status).toBe(202);
    const [given] = await eventually(
      () => fetched<readonly { type: string; data: JsonObject }[]>('lt-hvb', 'afleveringen'),
      ({ length }) => length > 0,
    );
    expect(given).toMatchObject({
      type: 'nl.samenloop.overdracht.v1',
      data: {
        ...asked,
        van: { organisatie: 'vt-hvb' },
        lopendeActies: [{ belegdBij: { organisatie: 'vt-hvb' } }],
      },
    });
    const duties = () =>
      fetched<{ plichten: readonly { bericht: string }[] }>('lt-hvb', `plichten?zaak=${caseId}`);
    const { plichten } = await duties();
    expect(plichten).toMatchObject([{ plicht: 'PL-OPGEPAKT', voor: '2026-12-11T13:00:00.000Z' }]);
    const shows = (told: string) =>
      eventually(
        async () => {
          const { json } = await get<MeetingCase>('voorzitter-hvb', `${place}?doel=afspraken-uitvoeren`);
          return json.uitvoeren.overdrachten.map(({ naar, opgepakt }) => `${naar ?? ''} ${opgepakt ?? ''}`);
        },
        ([one]) => one === told,
      );
    expect(await shows('lt-hvb nee')).toHaveLength(1);
    const betreft = plichten[0]?.bericht ?? '';
    const moment = new Date(street.clock()).toISOString();
    await send('lt-hvb', 'ontvangst', caseId, { betreft, wat: 'opgepakt', moment });
    expect(await shows('lt-hvb ja')).toHaveLength(1);
    expect((await duties()).plichten).toEqual([]);
  }, 60_000);
});
