import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEvents } from '../../desk/src/testing/event-reader.js';
import { arrestEvent, MORNING } from '../../desk/src/testing/arrest-event.js';
import { signInAs } from '../../simulator/src/index.js';
import { exampleReport, exampleRulebook } from '#contracts';
import { runStreet, type RunningStreet } from './testing/running-street.js';

const SECOND_MS = 1_000;
const [VT_SYSTEM = ''] =
  exampleRulebook().ketenpartners.find(({ code }) => code === 'vt-hag')?.systemen ?? [];

describe('the board of a table in the running hub', () => {
  let street: RunningStreet;

  beforeAll(async () => {
    street = await runStreet(MORNING);
  }, 120_000);
  afterAll(() => street.close(), 60_000);

  const send = async (partner: string, event: object): Promise<string> => {
    const told = await street.send(partner, event);
    expect(told.status).toBe(202);
    return ((await told.json()) as { readonly bericht: string }).bericht;
  };
  const watch = async (who: string) => {
    const { headers } = await signInAs(street.consoleUrl, who);
    const stream = await readEvents(`${street.consoleUrl}/v1/zsm-tafels/haaglanden/stroom`, headers);
    await stream.until(({ event }) => event === 'bord');
    return { headers, stream };
  };

  it('shows an arrest and the assessment of Veilig Thuis by themselves, within a second of their receipt', async () => {
    const { headers, stream } = await watch('ovj-dh');
    const cardWith = (report: string) =>
      stream.until(({ event, data }) => event === 'kaart' && hasReport(data, report));
    // A recipient's stream is found when the first thing ever comes in it; what comes later is what counts.
    await cardWith(await send('pol-dh', arrestEvent(MORNING)));
    const arrested = await send('pol-dh', arrestEvent(MORNING));
    const arrestedAt = performance.now();
    const zaak = String((await cardWith(arrested)).data['zaak']);
    expect(performance.now() - arrestedAt).toBeLessThan(SECOND_MS);

    street.setTime(MORNING + 3 * 3_600_000);
    const assessed = await send('vt-hag', {
      specversion: '1.0',
      id: randomUUID(),
      source: VT_SYSTEM,
      type: 'nl.samenloop.veiligheidsbeoordeling.v1',
      time: new Date(MORNING + 3 * 3_600_000).toISOString(),
      subject: zaak,
      data: exampleReport('veiligheidsbeoordeling', 'onderdeel-a'),
    });
    const assessedAt = performance.now();
    const card = await cardWith(assessed);
    expect(performance.now() - assessedAt).toBeLessThan(SECOND_MS);
    expect(card.data).toMatchObject({ zaak, beoordeling: { bericht: assessed, gelezenOp: null } });

    const path = `${street.consoleUrl}/v1/zsm-tafels/haaglanden/zaken/${zaak}`;
    const purposes = (await (await fetch(path, { headers })).json()) as {
      readonly doelen: readonly string[];
    };
    const opened = await fetch(`${path}?doel=${purposes.doelen[0] ?? ''}`, { headers });
    expect(opened.status).toBe(200);
    await stream.until(({ data }) => data['zaak'] === zaak && isRead(data['beoordeling']));
    const status = await fetch(`${street.url}/v1/berichten/${assessed}`, {
      headers: { Authorization: `Bearer ${street.tokens['vt-hag'] ?? ''}` },
    });
    const { ontvangers } = (await status.json()) as {
      readonly ontvangers: readonly Record<string, unknown>[];
    };
    const read = ontvangers.filter(({ gelezenOp }) => gelezenOp !== undefined);
    // Opening reads what had come of it by then, for this purpose or another, for the officer or for all of the organisation.
    expect(read.length).toBeGreaterThan(0);
    for (const one of read)
      expect(one).toMatchObject({
        ketenpartner: expect.stringMatching(/^om-dh(\.ovj)?$/),
        status: 'afgeleverd',
        gelezenOp: new Date(street.clock()).toISOString(),
      });
    stream.stop();
  }, 60_000);

  it('ends what is watched when the hub stops', async () => {
    const { stream } = await watch('ovj-dh');
    await street.close();
    expect(await stream.hasEnded()).toBe(true);
  }, 60_000);
});

const hasReport = ({ bekend }: Readonly<Record<string, unknown>>, report: string): boolean =>
  Array.isArray(bekend) && bekend.some((one: { readonly bericht: string }) => one.bericht === report);
const isRead = (assessment: unknown): boolean =>
  typeof assessment === 'object' &&
  assessment !== null &&
  'gelezenOp' in assessment &&
  assessment.gelezenOp !== null;
