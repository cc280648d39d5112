import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import type { RulebookDocument } from '#core';
import { activateRulebook, rulebookShelf } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { ask } from '../testing/ask.js';
import { crisisReport, NIGHT } from '../testing/events.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';

const DAY = 86_400_000;
const tomorrow = new Date(NIGHT + DAY).toISOString();

let database: FreshDatabase;
let gateway: RunningGateway;
let now = NIGHT;
let versions = 0;

/** Another rulebook comes into force; what the gateway remembers of the one before is left behind. */
const activate = async (change: (document: RulebookDocument) => Partial<RulebookDocument>): Promise<void> => {
  const document = exampleRulebook();
  versions += 1;
  await activateRulebook(gateway.parts.source, {
    ...document,
    ...change(document),
    versie: `proef-${versions}`,
  });
};
const isToVeiligThuis = ({ bericht, aan }: RulebookDocument['deelregels'][number]): boolean =>
  bericht === 'crisismelding' && aan.includes('vt');
const eventIds = async (partner: string): Promise<readonly string[]> => {
  const { text } = await ask(gateway.url, {
    path: '/v1/afleveringen',
    token: await gateway.tokenOf(partner),
  });
  return (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
};
const report = async (id: string): Promise<string> =>
  (await storeReport(gateway.parts, 'pol-zwb', crisisReport(id, { subject: id }))).received.id;
const statusOf = async (id: string, partner: string) => {
  const { json } = await ask(gateway.url, {
    path: `/v1/berichten/${id}`,
    token: await gateway.tokenOf('pol-zwb'),
  });
  const recipients = json['ontvangers'] as readonly Record<string, unknown>[];
  return recipients.find(({ ketenpartner }) => ketenpartner === partner);
};

beforeAll(async () => {
  database = await freshDatabase();
  gateway = await runGateway(database.url, NIGHT, ({ source }) => ({
    clock: () => now,
    // A shelf that looks each time, so that a spec need not wait for a new rulebook.
    rulebooks: {
      active: () => rulebookShelf(source).active(),
      byId: (id) => rulebookShelf(source).byId(id),
      byVersion: (version) => rulebookShelf(source).byVersion(version),
    },
  }));
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('what lies ready for a recipient', () => {
  it('is not handed out when its basis ended before it was read, and its sender sees why', async () => {
    const id = await report('basis-eindigt');
    await activate(({ deelregels }) => ({
      deelregels: deelregels.map((rule) => (isToVeiligThuis(rule) ? { ...rule, geldigTot: tomorrow } : rule)),
    }));
    now = NIGHT + DAY;
    expect(await eventIds('vt-hvb')).toEqual([]);
    expect(await statusOf(id, 'vt-hvb')).toMatchObject({
      status: 'gestopt',
      gestoptOmdat: 'grondslag-vervallen',
    });
  });

  it('stays away when a later basis would allow it again', async () => {
    await activate(() => ({}));
    expect(await eventIds('vt-hvb')).toEqual([]);
  });

  it('stays the recipient’s copy once it was read', async () => {
    now = NIGHT;
    const id = await report('eerst-gelezen');
    const before = await eventIds('vt-hvb');
    expect(before).toEqual([expect.stringContaining(id)]);
    await activate(({ deelregels }) => ({
      deelregels: deelregels.filter((rule) => !isToVeiligThuis(rule)),
    }));
    now = NIGHT + 2 * DAY;
    expect(await eventIds('vt-hvb')).toEqual(before);
    await activate(() => ({}));
  });

  it('shows less when less may be seen by now, and the same less again later', async () => {
    now = NIGHT;
    await report('minder-te-zien');
    await activate(({ verboden }) => ({
      verboden: [
        ...verboden,
        {
          code: 'VB-PROEF',
          grondslag: 'GEH',
          geldigVan: '2020-01-01T00:00:00+01:00',
          als: [],
          categorieen: ['kernvragen'],
          behalveAan: [],
        },
      ],
    }));
    const token = await gateway.tokenOf('vt-hvb');
    const read = async () => {
      const { text } = await ask(gateway.url, { path: '/v1/afleveringen', token });
      return (JSON.parse(text) as { data: Record<string, unknown> }[]).at(-1)?.data;
    };
    const first = await read();
    expect(first).not.toHaveProperty('kernvragen');
    expect(first).toHaveProperty('acuut');
    await activate(() => ({}));
    expect(await read()).toEqual(first);
  });

  it('ends for a stand-in when the one it stands in for opens', async () => {
    now = NIGHT;
    const id = await report('waarneming');
    now = Date.parse('2026-11-26T08:30:00+01:00');
    expect((await eventIds('cit-hvb')).some((event) => event.startsWith(id))).toBe(false);
    expect(await statusOf(id, 'cit-hvb')).toMatchObject({ gestoptOmdat: 'waarneming-geeindigd' });
  });
});
