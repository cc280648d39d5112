import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import type { RulebookDocument } from '#core';
import { activateRulebook, rulebookShelf } from '#store';
import { exampleData, freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { ask } from '../testing/ask.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';

const PER = '2027-01-04T00:00:00+01:00';
const KEYS_UNTIL = '2027-02-01T00:00:00+01:00';
const at = (text: string): number => Date.parse(text);
const MONDAY_BEFORE = at('2026-12-28T12:00:00+01:00');
const SUNDAY_NIGHT = at('2027-01-03T23:00:00+01:00');
const MONDAY = at('2027-01-04T09:00:00+01:00');

let database: FreshDatabase;
let gateway: RunningGateway;
let now = MONDAY_BEFORE;

/** Haaglanden and Hollands Midden merge; Hart van Brabant is split, and its second part works in another field. */
const reorganised = (document: RulebookDocument): RulebookDocument => ({
  ...document,
  versie: 'proef-opvolging',
  ketenpartners: [
    ...document.ketenpartners,
    {
      ...like(document, 'vt-hag'),
      code: 'vt-hh',
      naam: 'Veilig Thuis Haaglanden en Hollands Midden',
      regios: ['haaglanden', 'hollands-midden'],
      van: PER,
    },
    { ...like(document, 'college-rm'), code: 'college-nieuw', van: PER },
  ],
  opvolgingen: [
    { code: 'OV-HAG', van: 'vt-hag', naar: 'vt-hh', per: PER, sleutelsTot: KEYS_UNTIL },
    { code: 'OV-HM', van: 'vt-hm', naar: 'vt-hh', per: PER },
    { code: 'OV-RM', van: 'vt-rm', naar: 'college-nieuw', per: PER },
    { code: 'OV-HVB', van: 'vt-hvb', naar: 'vt-hh', per: PER, regios: ['rijnmeer'] },
  ],
});
const like = ({ ketenpartners }: RulebookDocument, code: string) => {
  const found = ketenpartners.find((one) => one.code === code);
  if (found === undefined) throw new Error(`geen ${code}`);
  return found;
};

const PLACES = { 'pol-dh': 'Haagstede', 'pol-rm': 'Meerbrug', 'pol-zwb': 'Tilvoort' } as const;
const report = async (id: string, from: keyof typeof PLACES, moment: number): Promise<string> => {
  now = moment;
  const source = exampleRulebook().ketenpartners.find(({ code }) => code === from)?.systemen[0] ?? '';
  const locatie = { straatnaam: 'Lindehof', huisnummer: 12, postcode: '5038 SD', woonplaats: PLACES[from] };
  const { received } = await storeReport(gateway.parts, from, {
    specversion: '1.0',
    id,
    source,
    type: 'nl.samenloop.crisismelding.v1',
    time: new Date(moment).toISOString(),
    subject: id,
    data: exampleData('crisismelding', 'kleinste', { locatie }),
  });
  return received.id;
};
const read = async (who: string, query = '') =>
  ask(gateway.url, { path: `/v1/afleveringen${query}`, token: await gateway.tokenOf(who) });
const reportsOf = async (who: string, query = ''): Promise<readonly string[]> =>
  (JSON.parse((await read(who, query)).text) as { berichtid: string }[]).map(({ berichtid }) => berichtid);
const statusOf = async (id: string, sender: string, partner: string) => {
  const { json } = await ask(gateway.url, {
    path: `/v1/berichten/${id}`,
    token: await gateway.tokenOf(sender),
  });
  const recipients = json['ontvangers'] as readonly Record<string, unknown>[];
  return recipients.find(({ ketenpartner, functie }) => ketenpartner === partner && functie === undefined)?.[
    'status'
  ];
};

const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await freshDatabase();
  gateway = await runGateway(database.url, MONDAY_BEFORE, ({ source }) => ({
    clock: () => now,
    rulebooks: {
      active: () => rulebookShelf(source).active(),
      byId: (id) => rulebookShelf(source).byId(id),
      byVersion: (version) => rulebookShelf(source).byVersion(version),
    },
  }));
  ids['read'] = await report('gelezen', 'pol-dh', MONDAY_BEFORE);
  await reportsOf('vt-hag');
  ids['unread'] = await report('ongelezen', 'pol-dh', MONDAY_BEFORE + 3_600_000);
  await gateway.parts.pool.query(
    `insert into position (reader, topic, partition, next) select 'dispatch', 'out.vt-hag', 0, max(number) + 1 from delivery where partner = 'vt-hag'`,
  );
  ids['night'] = await report('zondagnacht', 'pol-dh', SUNDAY_NIGHT);
  ids['field'] = await report('rijnmeer', 'pol-rm', SUNDAY_NIGHT);
  ids['part'] = await report('brabant', 'pol-zwb', SUNDAY_NIGHT);
  await gateway.parts.pool.query(
    `update position set next = (select max(number) + 1 from delivery where partner = 'vt-hag') where reader = 'dispatch'`,
  );
  await activateRulebook(gateway.parts.source, reorganised(exampleRulebook()));
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('a successor', () => {
  it('is nobody before its moment', async () => {
    now = at(PER) - 1;
    expect((await read('vt-hh', '?stroom=vt-hag')).status).toBe(403);
  });

  it('fetches what its predecessor cannot have handled: not what it had read, nor what lay open on its topic', async () => {
    now = MONDAY;
    expect(await reportsOf('vt-hh')).toEqual([]);
    expect(await reportsOf('vt-hh', '?stroom=vt-hag')).toEqual([ids['night']]);
    expect(await reportsOf('vt-hh', '?stroom=vt-hag')).toEqual([ids['night']]);
  });

  it('lets the sender see that it was delivered, and what was passed over not', async () => {
    expect([
      await statusOf(ids['night'] ?? '', 'pol-dh', 'vt-hag'),
      await statusOf(ids['unread'] ?? '', 'pol-dh', 'vt-hag'),
    ]).toEqual(['afgeleverd', 'klaar om af te leveren']);
  });

  it('goes on after the last one it has', async () => {
    const [last] = JSON.parse((await read('vt-hh', '?stroom=vt-hag')).text) as { id: string }[];
    expect(await reportsOf('vt-hh', `?stroom=vt-hag&lastEventId=${last?.id ?? ''}`)).toEqual([]);
  });

  it('reads the stream of a function only as that function', async () => {
    expect((await read('vt-hh', '?stroom=vt-hag.piket')).status).toBe(400);
    expect((await read('vt-hh.piket', '?stroom=vt-hag.piket')).status).toBe(200);
  });

  it.each(['vt-rm', 'om-dh', 'niemand'])('reads nobody else’s stream: %s', async (stroom) => {
    const told = await read('vt-hh', `?stroom=${stroom}`);
    expect([told.status, told.text.includes(stroom)]).toEqual([400, false]);
  });

  it('of another kind is checked in its own kind, and gets nothing that no rule lets it have', async () => {
    expect(await reportsOf('college-nieuw', '?stroom=vt-rm')).toEqual([]);
    expect(await statusOf(ids['field'] ?? '', 'pol-rm', 'vt-rm')).toBe('gestopt');
  });

  it('in some regions gets nothing of cases elsewhere', async () => {
    expect(await reportsOf('vt-hh', '?stroom=vt-hvb')).toEqual([]);
    expect(await reportsOf('vt-hvb')).toContain(ids['part']);
  });

  it('gets new reports in its own stream, and its predecessor none', async () => {
    const fresh = await report('nieuw', 'pol-dh', MONDAY + 3_600_000);
    expect(await reportsOf('vt-hh')).toEqual([fresh]);
    expect(await reportsOf('vt-hag')).not.toContain(fresh);
  });

  it('sees the open duties of whom it succeeded, in its own regions', async () => {
    const dutiesOf = async (who: string) => {
      const { json } = await ask(gateway.url, { path: '/v1/plichten', token: await gateway.tokenOf(who) });
      return (json['plichten'] as readonly { bericht: string }[]).map(({ bericht }) => bericht);
    };
    const mine = new Set(await dutiesOf('vt-hh'));
    expect([mine.has(ids['read'] ?? ''), mine.has(ids['night'] ?? ''), mine.has(ids['part'] ?? '')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a key of an organisation that was succeeded', () => {
  it('opens its feed until the overlap ends, and then tells who succeeded it', async () => {
    now = at(KEYS_UNTIL) - 1;
    expect((await read('vt-hag')).status).toBe(200);
    now = at(KEYS_UNTIL);
    const told = await read('vt-hag');
    expect([told.status, told.json['detail']]).toEqual([
      403,
      'Uw organisatie is opgevolgd door vt-hh. Gebruik het token van de opvolger.',
    ]);
  });
});
