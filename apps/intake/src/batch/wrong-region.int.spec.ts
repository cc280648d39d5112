import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleReport, handOut, reportId } from '#contracts';
import { isJsonObject, type JsonObject } from '#core';
import { readDeliveries, reportStatus } from '#store';
import { freshDatabase, type FreshDatabase } from '#testing';
import { batchOf, runIntake, type RunningIntake } from '../testing/running-intake.js';

const SYSTEMS: Readonly<Record<string, string>> = {
  'pol-dh': 'urn:nld:oin:00000009990002010000:systeem:bvh',
  'vt-hag': 'urn:nld:oin:00000009990002030000:systeem:vt-registratie',
  'vt-hm': 'urn:nld:oin:00000009990002040000:systeem:vt-registratie',
};
const RECEIVED = Date.parse('2027-01-19T13:31:00+01:00');

let database: FreshDatabase;
let intake: RunningIntake;
const offsets = new Map<string, number>();

const take = async (
  from: string,
  id: string,
  kind: string,
  subject: string,
  data: JsonObject,
): Promise<string> => {
  const source = SYSTEMS[from] ?? '';
  const time = '2027-01-19T13:31:00+01:00';
  const event = { specversion: '1.0', source, subject, time, id, type: `nl.samenloop.${kind}.v1`, data };
  const offset = offsets.get(from) ?? 0;
  await intake.handle(batchOf(`in.${from}`, 0, offset, [event], RECEIVED + offsets.size + offset));
  offsets.set(from, offset + 1);
  return reportId(from, source, id);
};
/** What a recipient would be handed out now, oldest first. */
const feedOf = async (recipient: string): Promise<readonly JsonObject[]> => {
  const { pool, contracts, keys: keyring, rulebooks } = intake;
  const due = await readDeliveries(pool, recipient, 0, 100);
  const handed = await Promise.all(
    due.map((delivery) => handOut({ contracts, rulebooks, keyring }, delivery, RECEIVED + 60_000, false)),
  );
  return handed
    .flatMap(({ event }) => event ?? [])
    .map((event): unknown => JSON.parse(event.toString('utf8')))
    .filter(isJsonObject);
};
const melding = (): JsonObject => {
  const text = JSON.stringify(exampleReport('vt-melding', 'kinderen-niet-gevonden'));
  const { betreft: _betreft, ...data } = JSON.parse(text.replaceAll('Haagstede', 'Rijnoever')) as JsonObject;
  const adres = { straatnaam: 'Spoorzicht', huisnummer: 3, postcode: '2591 SA', woonplaats: 'Haagstede' };
  const persons = data['betrokkenen'] as readonly JsonObject[];
  return {
    ...data,
    acuut: 'ja',
    betrokkenen: persons.map((person) => (person['rol'] === 'kind' ? { ...person, adres } : person)),
  };
};

beforeAll(async () => {
  database = await freshDatabase();
  intake = await runIntake(database.url, RECEIVED);
}, 60_000);
afterAll(async () => {
  await intake.close();
  await database.drop();
});

describe('a stored report that went to the wrong region (P18)', () => {
  let report = '';
  let passedOn = '';

  it('lies with the Veilig Thuis of the region that its places tell', async () => {
    report = await take('pol-dh', 'm-1', 'vt-melding', 'mutatie-1', melding());
    expect((await feedOf('vt-hag')).map(({ berichtid }) => berichtid)).toEqual([report]);
    expect(await feedOf('vt-hm')).toEqual([]);
  });

  it('is withdrawn there and passed on at once, as a report of who sent it', async () => {
    const [delivered] = await feedOf('vt-hag');
    const { voorgesteldeRegio: _region, ...answer } = exampleReport('terugkoppeling', 'verkeerde-regio');
    passedOn = await take('vt-hag', 't-1', 'terugkoppeling', String(delivered?.['subject']), {
      ...answer,
      betreft: report,
    });
    expect(await feedOf('vt-hag')).toEqual([]);
    const [only, ...others] = await feedOf('vt-hm');
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      type: 'nl.samenloop.vt-melding.v1',
      afzender: 'pol-dh',
      berichtid: passedOn,
      corrigeert: report,
      data: { acuut: 'ja', zorgelijkeSituatie: expect.any(Object) as unknown },
    });
  });

  it('tells its sender the right region, and where its copies are', async () => {
    const status = await reportStatus(intake.pool, report, 'pol-dh');
    expect(status?.deliveries).toMatchObject([{ partner: 'vt-hag', stopped: { outcome: 'vervangen' } }]);
    expect(status?.answer).toMatchObject({
      toelichting: expect.arrayContaining([
        expect.stringMatching(/Voorgestelde regio: Hollands Midden\. Omdat het acuut is/),
      ]) as unknown,
    });
    expect((await feedOf('pol-dh')).map(({ data }) => data)).toMatchObject([{ status: 'VT-99' }]);
  });

  it('is answered by who got it there, to the one that reported', async () => {
    const [delivered] = await feedOf('vt-hm');
    await take('vt-hm', 't-2', 'terugkoppeling', String(delivered?.['subject']), {
      betreft: passedOn,
      status: 'VT-01-01',
      datum: '2027-01-19',
      toelichting: 'Veilig Thuis zet zelf vervolgstappen.',
    });
    expect((await feedOf('pol-dh')).map(({ afzender }) => afzender)).toEqual(['vt-hag', 'vt-hm']);
  });

  it('is corrected where it lies now', async () => {
    await take('pol-dh', 'c-1', 'correctie', 'mutatie-1', {
      betreft: report,
      soort: 'correctie',
      reden: 'Verkeerd ingevoerd.',
      wijzigingen: [{ veld: '/verzoek', nieuw: 'Wilt u vandaag nog bellen?' }],
    });
    const feed = await feedOf('vt-hm');
    expect(feed).toHaveLength(1);
    expect(feed[0]).toMatchObject({ corrigeert: report, data: { verzoek: 'Wilt u vandaag nog bellen?' } });
    expect((await feedOf('vt-hag')).filter(({ type }) => type === 'nl.samenloop.vt-melding.v1')).toEqual([]);
  });
});
