import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import type { Explanation } from '#core';
import { activateRulebook, personReports } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { ask, type Told } from '../testing/ask.js';
import { CRISIS, crisisReport, NIGHT } from '../testing/events.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';

let database: FreshDatabase;
let gateway: RunningGateway;
let police: string;
let crisisTeam: string;

const BSN = '999900006';
const report = (id: string) => {
  const [first, ...others] = CRISIS['betrokkenen'] as readonly { persoon: object }[];
  const persoon = { bsn: BSN, achternaam: 'Venbroek', voornamen: 'Tamar', geboortedatum: '1990-02-03' };
  return crisisReport(id, {
    subject: `zaak-${id}`,
    data: { ...CRISIS, betrokkenen: [{ ...first, persoon }, ...others] },
  });
};
const stored = async (id: string): Promise<string> =>
  (await storeReport(gateway.parts, 'pol-zwb', report(id))).received.id;
const explained = (id: string, token: string, query = ''): Promise<Told> =>
  ask(gateway.url, { path: `/v1/berichten/${id}/uitleg${query}`, token });
const explanationIn = ({ json }: Told) => json as unknown as Explanation;
const find = (token: string, body: object): Promise<Told> =>
  ask(gateway.url, {
    method: 'POST',
    path: '/v1/betrokkenen/_zoek',
    token,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const fetched = async (token: string): Promise<void> =>
  void (await ask(gateway.url, { path: '/v1/afleveringen?limit=500', token }));

beforeAll(async () => {
  database = await freshDatabase();
  let moment = NIGHT;
  gateway = await runGateway(database.url, NIGHT, () => ({ clock: () => moment++ }));
  police = await gateway.tokenOf('pol-zwb');
  crisisTeam = await gateway.tokenOf('cit-hvb');
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('the explanation of a report', () => {
  it('tells its sender of every recipient by which rule, article and conditions it got which field', async () => {
    const told = await explained(await stored('uitleg-1'), police);
    expect(told.status).toBe(200);
    const { ontvangers } = explanationIn(told);
    const standIn = ontvangers.find(({ ontvanger }) => ontvanger === 'cit-hvb');
    expect(standIn).toMatchObject({ namens: 'vt-hvb', uitkomst: 'gedeeld' });
    expect(standIn?.regels.filter(({ gold }) => gold)).toContainEqual(
      expect.objectContaining({
        artikel: expect.any(String),
        eigenaar: expect.any(String),
        geldigVan: expect.any(String),
        regelset: 'voorbeeld-5',
        voorwaarden: expect.any(Array),
      }),
    );
    expect(standIn?.velden).toContainEqual(expect.objectContaining({ betrokkene: 1, hoe: 'gedeeld' }));
    expect(explanationIn(told).termijnen).toMatchObject([
      { termijn: 'PL-TERUGKOPPELING', uitkomst: 'begonnen', termijnhouder: 'vt-hvb' },
    ]);
    expect(told.text).not.toMatch(/9999\d{5}|Venbroek|Tamar/);
  });

  it('stays the same, byte for byte, when the contents, the key of the case and the rulebook are gone', async () => {
    const id = await stored('uitleg-2');
    const before = await explained(id, police);
    const { pool, source } = gateway.parts;
    await pool.query('delete from report_body where report_id = $1', [id]);
    await pool.query(
      `update zaak set wrapped_key = '' where id = (select case_id from report where id = $1)`,
      [id],
    );
    await activateRulebook(source, { ...exampleRulebook(), versie: 'voorbeeld-later', verboden: [] });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await gateway.parts.rulebooks.active()).rulebook.version).toBe('voorbeeld-later');
    expect((await explained(id, police)).text).toBe(before.text);
    await activateRulebook(source, exampleRulebook());
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  });

  it('tells a recipient only of its own part, and of that only what it got', async () => {
    const id = await stored('uitleg-3');
    const told = await explained(id, crisisTeam);
    expect(told.status).toBe(200);
    const { ontvangers, regio } = explanationIn(told);
    expect(ontvangers.map(({ ontvanger }) => ontvanger)).toEqual(['cit-hvb']);
    expect(regio).toBeNull();
    const [own] = ontvangers;
    expect(own?.velden.length).toBeGreaterThan(0);
    expect(own?.velden.every(({ hoe }) => hoe !== 'weggelaten')).toBe(true);
    expect(own?.regels.every(({ gold, voorwaarden }) => gold && voorwaarden.length === 0)).toBe(true);
    const { data } = JSON.parse(
      (await ask(gateway.url, { path: '/v1/afleveringen?limit=500', token: crisisTeam })).text,
    ).find(({ berichtid }: { berichtid: string }) => berichtid === id) as { data: Record<string, object> };
    const tops = new Set(own?.velden.map(({ veld }) => veld.split('/')[1]));
    expect([...tops].sort()).toEqual(Object.keys(data).sort());
    expect(told.text).not.toMatch(/9999\d{5}|Venbroek|Tamar|verbod/);
  });

  it('does not tell a recipient that an address it did not get exists', async () => {
    const withAddress = await stored('uitleg-4');
    const [first, ...others] = CRISIS['betrokkenen'] as readonly object[];
    const { adres: _adres, ...bare } = first as { adres?: object };
    const event = crisisReport('uitleg-5', {
      subject: 'zaak-uitleg-5',
      data: { ...CRISIS, betrokkenen: [bare, ...others] },
    });
    const without = (await storeReport(gateway.parts, 'pol-zwb', event)).received.id;
    const fieldsOf = async (id: string) =>
      explanationIn(await explained(id, crisisTeam)).ontvangers[0]?.velden.map(({ veld }) => veld) ?? [];
    expect(await fieldsOf(without)).not.toContain('/betrokkenen/0/adres');
    expect((await fieldsOf(withAddress)).includes('/betrokkenen/0/adres')).toBe('adres' in (first as object));
  });

  it('does not exist for anybody else, in the same words as one that never was', async () => {
    const id = await stored('uitleg-6');
    const token = await gateway.tokenOf('pol-dh');
    const [others, nobodys, status] = await Promise.all([
      explained(id, token),
      explained('01234567-89ab-8cde-8f01-23456789abcd', token),
      ask(gateway.url, { path: `/v1/berichten/${id}`, token }),
    ]);
    expect([others.status, others.text]).toEqual([404, nobodys.text]);
    expect(others.text).toBe(status.text);
  });

  it('does not exist for a recipient whose delivery was stopped before it read it', async () => {
    const id = await stored('uitleg-7');
    await gateway.parts.pool.query(
      `insert into delivery_check (partner, number, outcome, at, reason)
       select partner, number, 'gestopt', $2, 'geheim-adres-bekend' from delivery where report_id = $1 and partner = 'cit-hvb'`,
      [id, new Date(NIGHT)],
    );
    expect((await explained(id, crisisTeam)).status).toBe(404);
    const { ontvangers } = explanationIn(await explained(id, police));
    expect(ontvangers.find(({ ontvanger }) => ontvanger === 'cit-hvb')).toMatchObject({
      controles: [
        {
          op: new Date(NIGHT).toISOString(),
          uitkomst: 'gestopt',
          // The true reason would tell which address became secret.
          reden: 'grondslag-vervallen',
          zin: 'De aflevering is gestopt: er was geen regel meer die het toestond.',
        },
      ],
    });
  });

  it('does not exist for it either when others around it were read, nor is it found by person', async () => {
    const id = await stored('uitleg-9');
    await gateway.parts.pool.query(
      `insert into delivery_check (partner, number, outcome, at, reason)
       select partner, number, 'gestopt', $2, 'grondslag-vervallen' from delivery where report_id = $1 and partner = 'cit-hvb'`,
      [id, new Date(NIGHT)],
    );
    const read = await stored('uitleg-10');
    await fetched(crisisTeam);
    expect((await explained(id, crisisTeam)).status).toBe(404);
    const found = await find(crisisTeam, { bsn: BSN, doel: 'toezicht' });
    expect(found.text).toContain(read);
    expect(found.text).not.toContain(id);
    const after = (report: string): Promise<Told> =>
      ask(gateway.url, {
        path: `/v1/afleveringen?lastEventId=${report}.cit-hvb.namens-vt-hvb.bilateraal.veilig-stellen`,
        token: crisisTeam,
      });
    expect([(await after(read)).status, (await after(id)).status]).toEqual([200, 400]);
  });

  it('comes as decision log records on request, and in no other form', async () => {
    const id = await stored('uitleg-8');
    const [log, other] = await Promise.all([
      explained(id, police, '?vorm=adl'),
      explained(id, police, '?vorm=xml'),
    ]);
    expect(log.json['records']).toContainEqual(
      expect.objectContaining({
        trace_id: id.replaceAll('-', ''),
        event_name: 'adl.access_evaluation',
        status: 'Ok',
      }),
    );
    expect([other.status, other.headers['content-type']]).toEqual([400, 'application/problem+json']);
  });
});

describe('looking up a person', () => {
  it('tells a partner to whom it provided what, and from whom it received', async () => {
    const id = await stored('betrokkene-1');
    await fetched(crisisTeam);
    const body = { bsn: BSN, doel: 'inzageverzoek' };
    const [sent, received, nothing] = await Promise.all([
      find(police, body),
      find(crisisTeam, body),
      gateway.tokenOf('pol-dh').then((token) => find(token, body)),
    ]);
    expect(sent.json['berichten']).toContainEqual(
      expect.objectContaining({
        bericht: id,
        richting: 'verstrekt',
        betrokkene: 1,
        aan: expect.arrayContaining([expect.objectContaining({ ketenpartner: 'cit-hvb' })]),
      }),
    );
    expect(received.json['berichten']).toContainEqual({
      bericht: id,
      soort: 'nl.samenloop.crisismelding.v1',
      ontvangenOp: expect.stringMatching(/^2026-11-26T02:14/),
      richting: 'ontvangen',
      van: { ketenpartner: 'pol-zwb', naam: expect.any(String) },
    });
    expect(nothing.json).toEqual({ berichten: [] });
    for (const { text } of [sent, received]) expect(text).not.toMatch(/9999\d{5}|Venbroek|Tamar/);
  });

  it('still works when the contents are gone', async () => {
    const id = await stored('betrokkene-2');
    await gateway.parts.pool.query('delete from report_body where report_id = $1', [id]);
    const told = await find(police, { bsn: BSN, doel: 'toezicht' });
    expect(told.text).toContain(id);
  });

  it('does not tell a recipient that never read it', async () => {
    const id = await stored('betrokkene-3');
    const before = await find(crisisTeam, { bsn: BSN, doel: 'toezicht' });
    expect(before.text).not.toContain(id);
  });

  it('is kept for good: who, when, why and how many, not who it was about', async () => {
    await find(police, { bsn: '999900018', doel: 'bezwaar' });
    const { rows } = await gateway.parts.pool.query<Record<string, unknown>>(
      'select at, partner, purpose, results from read_log order by id desc limit 1',
    );
    expect(rows).toEqual([{ at: expect.any(Date), partner: 'pol-zwb', purpose: 'bezwaar', results: 0 }]);
    await expect(gateway.parts.pool.query('delete from read_log')).rejects.toThrow('append-only');
    await expect(gateway.parts.pool.query(`update read_log set purpose = ''`)).rejects.toThrow('append-only');
  });

  it.each([
    ['without a purpose', { bsn: BSN }],
    ['with a purpose of one’s own', { bsn: BSN, doel: 'nieuwsgierig naar 999900006' }],
    ['with a number that is no BSN', { bsn: '999900007', doel: 'toezicht' }],
    ['with a number and a name', { bsn: BSN, persoon: { achternaam: 'Venbroek' }, doel: 'toezicht' }],
    ['for nobody', { doel: 'toezicht' }],
  ])('%s is refused without repeating what was sent', async (_what, body) => {
    const told = await find(police, body);
    expect([told.status, told.headers['content-type']]).toEqual([400, 'application/problem+json']);
    expect(told.text).not.toMatch(/9999\d{5}|Venbroek/);
  });

  it('leaves no BSN or name in the log', () => {
    expect(gateway.lines.join('\n')).not.toMatch(/9999\d{5}|Venbroek|Tamar/);
  });

  it('is looked for only among the reports a partner has to do with, so that the time it takes tells nothing', async () => {
    const pseudonym = gateway.parts.keyring.pseudonym(`bsn:${BSN}`);
    expect((await personReports(gateway.parts, pseudonym, 'pol-zwb')).length).toBeGreaterThan(0);
    expect((await personReports(gateway.parts, pseudonym, 'cit-hvb')).length).toBeGreaterThan(0);
    expect(await personReports(gateway.parts, pseudonym, 'shn')).toEqual([]);
  });
});
