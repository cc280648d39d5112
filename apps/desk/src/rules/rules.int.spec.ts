import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import { activateRulebook } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

let database: FreshDatabase;
let desk: RunningDesk;
let keeper: SignedInHeaders;
let police: SignedInHeaders;
let prosecutor: SignedInHeaders;
let reportId = '';

/** As far as it is looked into here. */
interface Told {
  readonly geteld?: object;
  readonly termijnen?: readonly object[];
  readonly perioden?: readonly { readonly van: string; readonly tot: string | null }[];
  readonly besloten?: { readonly eerste: string | null; readonly laatste: string | null };
  readonly geschiedenis?: readonly object[];
  readonly keuze?: object;
  readonly regels?: readonly { readonly code: string; readonly treffers?: { readonly aantal: number } }[];
  readonly matrices?: readonly { readonly doel: string; readonly bericht: string }[];
  readonly ontvangers?: readonly { readonly code: string; readonly naam: string }[];
  readonly groepen?: readonly { readonly naam: string; readonly rijen: readonly Row[] }[];
}

interface Row {
  readonly categorie: string;
  readonly velden: readonly object[];
  readonly vakken: readonly { readonly manieren: readonly { readonly regel: string }[] }[];
}

const applied = ({ regels = [] }: Told) => regels.filter(({ treffers }) => (treffers?.aantal ?? 0) > 0);

const get = async (headers: Record<string, string>, path = '') => {
  const told = await fetch(`${desk.url}/v1/regelset${path}`, { headers });
  return { status: told.status, body: (await told.json()) as Told };
};

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING);
  const { source, pool } = desk.parts;
  const active = exampleRulebook();
  // An older version, in which one rule was otherwise and another was not there yet.
  const [first, ...others] = active.routeringsregels;
  const older = {
    ...active,
    versie: 'ouder',
    routeringsregels: others,
    deelregels: active.deelregels.map((rule) =>
      rule.code === 'DR-M5-POL-OM' ? { ...rule, als: ['geen-wpg-artikel-9'] } : rule,
    ),
  };
  await activateRulebook(source, older);
  await pool.query(`update rulebook set loaded_at = '2026-01-01' where version = 'ouder'`);
  // It counted for a month before the specification began.
  await pool.query(
    `insert into rulebook_activation (rulebook, at)
     select r.id, p.at::timestamptz from rulebook r join (values ('ouder', '2026-01-01T00:00:00Z'), ($1, '2026-02-01T00:00:00Z')) p (version, at)
     on p.version = r.version`,
    [active.versie],
  );
  await activateRulebook(source, active);
  expect(first?.code).toBeDefined();
  reportId = (await storeReport(desk.parts, 'pol-dh', arrestEvent(MORNING))).received.id;
  await pool.query(
    `insert into position (reader, topic, partition, next) values ('intake', 'in.proef', 0, 1)`,
  );
  keeper = await signedIn(desk, 'Bea', { role: 'beheerder', organisation: 'hub' });
  police = await signedIn(desk, 'Pim', { role: 'zsm-dienst', organisation: 'pol-dh' });
  prosecutor = await signedIn(desk, 'Otto', { role: 'zsm-dienst', organisation: 'om-dh' });
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('the rulebook', () => {
  it('tells its version, what is in it and which others there were, to whoever is signed in', async () => {
    const { document } = (await desk.parts.rulebooks.active()).rulebook;
    const { status, body } = await get(prosecutor);
    expect([status, body]).toMatchObject([
      200,
      {
        versie: document.versie,
        actief: true,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        aantallen: { deelregels: document.deelregels.length },
        versies: [
          { versie: document.versie, actief: true },
          { versie: 'ouder', actief: false },
        ],
      },
    ]);
    expect((await get({})).status).toBe(401);
  });

  it('tells when it counted, and when the reports came in that it decided on', async () => {
    const now = (await get(prosecutor)).body;
    const older = (await get(prosecutor, '?versie=ouder')).body;
    expect(older.perioden?.at(-1)).toEqual({
      van: '2026-01-01T00:00:00.000Z',
      tot: '2026-02-01T00:00:00.000Z',
    });
    expect(older.besloten).toEqual({ eerste: null, laatste: null });
    expect(now.perioden?.[0]?.tot).toBeNull();
    expect(now.besloten?.eerste).toBe(now.besloten?.laatste);
    expect(now.besloten?.eerste).toBe(new Date(MORNING).toISOString());
  });

  it('can be read in another version, and not in one that never was', async () => {
    expect((await get(keeper, '?versie=ouder')).body).toMatchObject({ versie: 'ouder', actief: false });
    expect((await get(keeper, '/matrix?versie=nooit')).status).toBe(404);
  });
});

describe('the routing rules', () => {
  it('are told in words, with how often they applied to what the reader may follow', async () => {
    const { body } = await get(police, '/routeringsregels');
    expect(body.geteld).toMatchObject({ berichten: 1 });
    expect(applied(body)[0]).toMatchObject({
      bericht: 'aanhouding',
      zin: expect.stringMatching(/^Bij een aanhouding/),
    });
    expect(body.termijnen).toEqual(
      expect.arrayContaining([expect.objectContaining({ soort: 'termijn', zin: expect.any(String) })]),
    );
  });

  it('name a report to its sender and to the hub, and not to who received it', async () => {
    const { body } = await get(police, '/routeringsregels');
    const path = `/routeringsregels/${applied(body)[0]?.code ?? ''}`;
    for (const reader of [police, keeper])
      expect((await get(reader, path)).body).toMatchObject({
        treffers: { aantal: 1 },
        berichten: [{ bericht: reportId, naam: 'aanhouding', van: 'pol-dh' }],
      });
    expect((await get(prosecutor, path)).body).toMatchObject({ treffers: { aantal: 0 }, berichten: [] });
    expect((await get(keeper, '/routeringsregels/RR-BESTAAT-NIET')).status).toBe(404);
  });

  it('tell in which version they came', async () => {
    const [first] = exampleRulebook().routeringsregels;
    const { body } = await get(keeper, `/routeringsregels/${first?.code ?? ''}`);
    expect(body.geschiedenis).toEqual([expect.objectContaining({ wijziging: 'nieuw' })]);
  });
});

describe('a sharing rule', () => {
  it('is told in words with its article, and in which versions it changed', async () => {
    const { body } = await get(prosecutor, '/deelregels/DR-M5-POL-OM');
    expect(body).toMatchObject({
      soort: 'deelregel',
      zin: expect.stringMatching(/^Als de politie een aanhouding stuurt, dan mag het Openbaar Ministerie/),
      grondslag: { artikel: 'Wpg art. 16', eigenaar: 'korpschef' },
      werkregels: ['P2'],
      geldtNu: true,
    });
    expect(body.geschiedenis).toHaveLength(2);
    expect((await get(prosecutor, '/deelregels/VB-GEH')).body).toMatchObject({
      soort: 'verbod',
      zin: expect.stringMatching(/deel niet: ‘Geheime verblijfplaats/),
    });
    expect((await get(prosecutor, '/deelregels/DR-NERGENS')).status).toBe(404);
  });
});

describe('the autorisatiematrix', () => {
  it('tells for every recipient what it gets of every group of data, and by which rules', async () => {
    const { status, body } = await get(keeper, '/matrix?doel=zsm-beslissing&verband=zsm&bericht=aanhouding');
    const { ontvangers = [], groepen = [], regels = [] } = body;
    expect([status, body.keuze]).toEqual([
      200,
      { doel: 'zsm-beslissing', verband: 'zsm', bericht: 'aanhouding', van: null },
    ]);
    expect(groepen.slice(0, 3).map(({ naam }) => naam)).toEqual([
      'Slachtoffer',
      'Kinderen in het gezin',
      'Verdachte',
    ]);
    const column = ontvangers.findIndex(({ naam }) => naam === 'Reclassering');
    const address = groepen[0]?.rijen.find(({ categorie }) => categorie === 'adres');
    expect(address?.velden).toContainEqual({ veld: '/betrokkenen/*/adres', naam: 'Adres' });
    // Only on a decision under Wpg art. 19 and 20 that names it as recipient.
    expect(address?.vakken[column]).toMatchObject({
      stand: 'zichtbaar',
      onderVoorwaarden: true,
      manieren: [{ regel: 'DR-M5-ART9-ADRES-SLACHTOFFER', van: ['politie'] }],
    });
    const om = address?.vakken[ontvangers.findIndex(({ code }) => code === 'om')];
    expect(om).toMatchObject({
      stand: 'zichtbaar',
      onderVoorwaarden: false,
      manieren: expect.arrayContaining([expect.objectContaining({ regel: 'DR-M5-POL-OM', hoe: 'volledig' })]),
    });
    const named = new Set(regels.map(({ code }) => code));
    for (const { rijen } of groepen)
      for (const { vakken } of rijen) {
        expect(vakken).toHaveLength(ontvangers.length);
        for (const { manieren } of vakken) for (const { regel } of manieren) expect(named).toContain(regel);
      }
  });

  it('is the first there is when nothing is chosen, and refused where nothing is shared', async () => {
    const choices = (await get(keeper, '/keuzes')).body;
    const [first] = choices.matrices ?? [];
    expect((await get(keeper, '/matrix')).body.keuze).toMatchObject({
      doel: first?.doel,
      bericht: first?.bericht,
    });
    expect((await get(keeper, '/matrix?doel=zsm-beslissing&bericht=vergadering')).status).toBe(404);
    expect((await get(keeper, '/matrix?van=hub&doel=zsm-beslissing')).status).toBe(404);
  });
});
