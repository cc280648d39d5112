import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadScenarios, playScenarios, signInAs } from '../../simulator/src/index.js';
import { openPool } from '#runtime';
import { runStreet, type RunningStreet } from './testing/running-street.js';

interface Told {
  readonly code: string;
  readonly definitie: string;
  readonly waarde: number | string | null;
  readonly verdelingen?: readonly (readonly Told[])[];
  readonly waarvan?: readonly Told[];
}

const PLAYED = new Set(['S02', 'S04', 'S10']);
const PERIOD = 'regio=rijnmeer&van=2027-02-03&tot=2027-02-05';

describe('of reports that took the whole street (S02, S04 and S10)', () => {
  let street: RunningStreet;
  let database: Pool;

  const ask = async (username: string, path: string, accept = 'application/json'): Promise<Response> => {
    const { headers } = await signInAs(street.consoleUrl, username);
    return fetch(`${street.consoleUrl}/v1/${path}`, { headers: { ...headers, Accept: accept } });
  };

  const valuesOf = (all: readonly Told[]): Record<string, Told['waarde']> =>
    Object.assign(
      {},
      ...all.map(({ code, waarde, verdelingen = [], waarvan = [] }) => ({
        [code]: waarde,
        ...valuesOf([...verdelingen.flat(), ...waarvan]),
      })),
    ) as Record<string, Told['waarde']>;

  const tableFor = async (username: string, period = PERIOD): Promise<Record<string, Told['waarde']>> => {
    const { indicatoren } = (await (await ask(username, `indicatoren?${period}`)).json()) as {
      readonly indicatoren: readonly Told[];
    };
    return valuesOf(indicatoren);
  };

  beforeAll(async () => {
    street = await runStreet(null);
    database = openPool(street.databaseUrl, { max: 1, applicationName: 'proef' });
    const script = loadScenarios();
    const scenarios = script.scenarios.filter(({ code }) => PLAYED.has(code));
    const played = await playScenarios({
      baseUrl: street.url,
      tokens: street.tokens,
      setTime: street.setTime,
      round: 'een',
      show: () => undefined,
      script: { ...script, scenarios },
    });
    expect(played.unexpected).toEqual([]);
    street.setTime(Date.parse('2027-02-12T00:00:00+01:00'));
    for (let look = 0; look < 100; look += 1) {
      if ((await tableFor('vt-rm'))['incidenten'] === 6) return;
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }, 600_000);

  afterAll(async () => {
    await database.end();
    await street.close();
  }, 60_000);

  it('the numbers are what the scenario says, for who works in the region', async () => {
    expect(await tableFor('pol-rm')).toMatchObject({
      incidenten: 6,
      geconsulteerd: 4,
      'ter-plaatse': 1,
      telefonisch: 3,
      'niet-geconsulteerd': 2,
      'buiten-bureaudienst': 2,
      'niet-vast': 1,
      terugkoppelingen: 2,
      'terugkoppelingen-op-tijd': 1,
    });
  });

  it('the numbers tell outside the region that there were six incidents, and nothing else but that it is below five', async () => {
    const { incidenten, ...others } = await tableFor('om-zwb');
    const { 'snelheid-mediaan': median, 'snelheid-p90': ninetieth, ...numbers } = others;
    expect([incidenten, median, ninetieth]).toEqual([6, null, null]);
    expect(new Set(Object.values(numbers))).toEqual(new Set(['<5']));
  });

  it('the numbers name the reports they are made of to the region only', async () => {
    const path = `indicatoren/geconsulteerd/berichten?${PERIOD}`;
    const within = await ask('vt-rm', path);
    const { waarde, berichten } = (await within.json()) as { waarde: number; berichten: readonly string[] };
    // Row 6 belongs to the incident of row 2.
    expect([within.status, waarde, berichten.length]).toEqual([200, 4, 5]);
    expect((await ask('om-zwb', path)).status).toBe(403);
  });

  it('the numbers come in CSV too, and hold nothing about a person', async () => {
    const answer = await ask('vt-rm', `indicatoren?${PERIOD}`, 'text/csv');
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(text).toMatch(/^regio,van,tot,code,onderdeelVan,naam,waarde,eenheid,definitie\r\n/);
    expect(text).toContain(
      '\r\nrijnmeer,2027-02-03,2027-02-05,ter-plaatse,geconsulteerd,Ter plaatse,1,aantal,',
    );
    const { rows } = await database.query<{ facts: string }>(
      'select facts::text as facts from indicator_fact',
    );
    expect(rows.length).toBeGreaterThan(12);
    for (const kept of [text, ...rows.map(({ facts }) => facts)])
      expect(kept).not.toMatch(/9999\d{5}|Molenkamp|Verdel|Hoeve|PL1700|Zuiderkade|"S1"|"V1"/);
  });

  it('the numbers tell of the late report of S02 and of whom was let go with what makes it safe', async () => {
    expect(await tableFor('pol-dh', 'regio=haaglanden&van=2026-11-30&tot=2026-12-01')).toMatchObject({
      incidenten: 1,
      'zorgmelding-verwacht': 1,
      'zorgmelding-verwacht-te-laat': 1,
      'beoordeling-verwacht-op-tijd': 1,
      heenzendingen: 2,
      'heengezonden-met-maatregelen': 2,
      'heengezonden-met-waarschuwing': 0,
      nagekomen: 1,
    });
  });

  it('the numbers tell of the assessment of S04 that came late', async () => {
    expect(await tableFor('vt-hag', 'regio=haaglanden&van=2026-10-24&tot=2026-10-26')).toMatchObject({
      incidenten: 1,
      'beoordeling-verwacht-te-laat': 1,
      heenzendingen: 0,
    });
  });

  interface Sent {
    readonly bericht: string;
    readonly soort: string;
    readonly ontvangers: readonly { readonly ketenpartner: string; readonly status: string }[];
    readonly teLaat: readonly { readonly termijn: string }[];
    readonly terugkoppeling: { readonly stand: string; readonly uiterlijk?: string };
    readonly reacties?: readonly { readonly van: string; readonly data: object }[];
  }

  const sentOf = async (username: string, query = ''): Promise<readonly Sent[]> => {
    const { meldingen } = (await (await ask(username, `meldingen${query}`)).json()) as {
      readonly meldingen: readonly Sent[];
    };
    return meldingen;
  };

  it('the reporter finds what it sent, the newest first, page by page', async () => {
    const all = await sentOf('pol-rm');
    expect(all.map(({ soort }) => soort)).toEqual([
      'aanhouding',
      'vt-melding',
      'vt-melding',
      ...Array.from({ length: 4 }, () => 'crisismelding'),
    ]);
    const first = await (await ask('pol-rm', 'meldingen?limit=5')).json();
    const { meldingen, volgende } = first as { meldingen: readonly Sent[]; volgende: string };
    const rest = await sentOf('pol-rm', `?limit=5&na=${volgende}`);
    expect([...meldingen, ...rest].map(({ bericht }) => bericht)).toEqual(all.map(({ bericht }) => bericht));
  });

  it('the reporter hears which feedback came, and which is late', async () => {
    const [row6, row5] = (await sentOf('pol-rm')).filter(({ soort }) => soort === 'vt-melding');
    expect(row5?.terugkoppeling).toEqual({
      stand: 'terugkoppeling te laat',
      uiterlijk: '2027-02-10T23:00:00.000Z',
    });
    expect(row5?.teLaat.map(({ termijn }) => termijn)).toEqual(['PL-TERUGKOPPELING']);
    expect(row6?.terugkoppeling.stand).toBe('gekregen');
    const answer = await ask('pol-rm', `meldingen/${row6?.bericht}`);
    const told = (await answer.json()) as Sent;
    expect(told.reacties).toMatchObject([
      { van: 'vt-rm', data: { status: 'VT-01-03', toelichting: 'Er zijn geen vervolgstappen nodig.' } },
    ]);
    const { rows } = await database.query('select organisation, purpose, page from case_read');
    expect(rows).toContainEqual({ organisation: 'pol-rm', purpose: 'terugkoppeling', page: 'meldingen' });
  });

  it('nobody follows what another organisation sent', async () => {
    const [newest] = await sentOf('pol-rm');
    expect((await ask('om-rm', `meldingen/${newest?.bericht}`)).status).toBe(404);
    expect((await ask('fg-auditor', 'meldingen')).status).toBe(403);
  });

  it('the desk of the police does not learn of an advice that was for two functions only (S04)', async () => {
    expect((await sentOf('pol-dh')).map(({ soort }) => soort)).not.toContain('advies');
    const { rows } = await database.query<{ id: string }>(
      `select id from report where kind = 'advies' and partner = 'pol-dh'`,
    );
    expect(rows).toHaveLength(1);
    expect((await ask('pol-dh', `meldingen/${rows[0]?.id}`)).status).toBe(404);
  });
});
