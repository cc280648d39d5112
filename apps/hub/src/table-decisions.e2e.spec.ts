import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleReport, exampleRulebook } from '#contracts';
import type { Card, JsonObject } from '#core';
import { signInAs } from '../../simulator/src/index.js';
import { runStreet, type RunningStreet } from './testing/running-street.js';

type BoardCard = Card & { readonly versie: string };

const people = new Map<string, Readonly<Record<string, string>>>();
const at = (time: string): string => `2026-11-30T${time}:00+01:00`;
let street: RunningStreet;
let keys = 0;

beforeAll(async () => {
  street = await runStreet(Date.parse(at('08:02')));
  for (const name of ['ovj-dh', 'om-dh', 'pol-dh', 'vt-hag', 'rvdk', '3ro', 'shn'])
    people.set(name, (await signInAs(street.consoleUrl, name)).headers);
}, 120_000);
afterAll(() => street.close(), 60_000);

const now = (time: string): void => {
  street.setTime(Date.parse(at(time)));
};

/** What a partner reports from a system of its own. */
const report = async (
  partner: string,
  kind: string,
  subject: string,
  example: string,
  changes: JsonObject = {},
): Promise<void> => {
  const [source] = exampleRulebook().ketenpartners.find(({ code }) => code === partner)?.systemen ?? [];
  const told = await street.send(partner, {
    specversion: '1.0',
    id: `tafel-${String((keys += 1))}`,
    source,
    type: `nl.samenloop.${kind}.v1`,
    time: new Date(street.clock()).toISOString(),
    subject,
    data: { ...exampleReport(kind, example), ...changes },
  });
  expect([told.status, told.status === 202 ? '' : await told.text()]).toEqual([202, '']);
};

const cardsOf = async (who: string): Promise<readonly BoardCard[]> => {
  const told = await fetch(`${street.consoleUrl}/v1/zsm-tafels/haaglanden`, {
    headers: people.get(who) ?? {},
  });
  return ((await told.json()) as { readonly kaarten?: readonly BoardCard[] }).kaarten ?? [];
};
/** The card on somebody's board, once it is like that. */
const card = async (who: string, isLike: (one: BoardCard) => boolean = () => true): Promise<BoardCard> => {
  for (const until = performance.now() + 10_000; performance.now() < until; await wait(50)) {
    const found = (await cardsOf(who)).find(isLike);
    if (found !== undefined) return found;
  }
  throw new Error(`the card of ${who} did not become so`);
};
/** The same, once nothing came in for a while: what goes to an organisation and to a function of it comes apart. */
const settled = async (who: string, isLike: (one: BoardCard) => boolean): Promise<BoardCard> => {
  for (let before = ''; ; await wait(500)) {
    const found = await card(who, isLike);
    if (found.versie === before) return found;
    before = found.versie;
  }
};
const post = async (who: string, path: string, body: JsonObject, version?: string) => {
  const { zaak } = await card(who);
  const told = await fetch(`${street.consoleUrl}/v1/zsm-tafels/haaglanden/zaken/${zaak}/${path}`, {
    method: 'POST',
    headers: {
      ...people.get(who),
      'Content-Type': 'application/json',
      'Idempotency-Key': `sleutel-${String((keys += 1)).padStart(4, '0')}`,
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  return { status: told.status, json: (await told.json()) as Readonly<Record<string, unknown>> };
};
const codesIn = ({ json }: { readonly json: Readonly<Record<string, unknown>> }): readonly string[] => [
  ...new Set((json['waarschuwingen'] as readonly { code: string }[]).map(({ code }) => code)),
];

/** A text of the decision that tells where somebody hides. */
const SECRET = '/beschermendeMaatregelen/1/omschrijving';
/** What somebody reads in the opened case of a kind of report. */
const reportsOf = async (
  who: string,
  zaak: string,
  kind: string,
  purpose: string,
): Promise<readonly JsonObject[]> => {
  const told = await fetch(`${street.consoleUrl}/v1/zsm-tafels/haaglanden/zaken/${zaak}?doel=${purpose}`, {
    headers: people.get(who) ?? {},
  });
  const { berichten = [] } = (await told.json()) as {
    readonly berichten?: readonly { readonly soort: string; readonly data: JsonObject }[];
  };
  return berichten.filter(({ soort }) => soort === kind).map(({ data }) => data);
};
const measuresOf = async (who: string, zaak: string): Promise<unknown> =>
  (await reportsOf(who, zaak, 'zsm-beslissing', 'beslissing-uitvoeren'))[0]?.['beschermendeMaatregelen'];

/** The value of an indicator, wherever it stands in the table. */
const numberIn = (told: unknown, code: string): unknown => {
  if (typeof told !== 'object' || told === null) return undefined;
  if ('code' in told && told.code === code) return 'waarde' in told ? told.waarde : null;
  return Object.values(told)
    .map((part: unknown) => numberIn(part, code))
    .find((value) => value !== undefined);
};

const released = (time: string, decided: string): JsonObject => ({
  beslissingen: ['V1', 'V2'].map((kenmerk) => ({
    kenmerk,
    besluit: 'heenzenden',
    tijdstip: at(decided),
    tijdstipVrijlating: at(time),
  })),
});

describe('the decision on two arrests and three children (S02)', () => {
  it('is warned of while it is intended, and nobody else hears of it', async () => {
    await report('pol-dh', 'aanhouding', 'aanhouding-1', 'twee-verdachten-drie-kinderen');
    const { zaak } = await card('ovj-dh');
    now('10:25');
    await report('pol-dh', 'vt-melding', 'aanhouding-1', 'kinderen-niet-gevonden', { betreft: undefined });
    now('11:30');
    await card('vt-hag', (one) => one.bekend.some(({ soort }) => soort === 'vt-melding'));
    await report('vt-hag', 'veiligheidsbeoordeling', zaak, 'onderdeel-a', {
      versie: 1,
      uitstelGeadviseerd: true,
    });
    const { versie } = await settled('ovj-dh', ({ beoordeling }) => beoordeling !== null);
    now('14:30');
    const intended = { status: 'voorgenomen', ...released('15:00', '14:30') };
    const before = await post('ovj-dh', 'beslissingen/voorbeeld', intended);
    const taken = await post('ovj-dh', 'beslissingen', intended, versie);
    expect([before.status, taken.status, codesIn(taken)]).toEqual([200, 202, codesIn(before)]);
    expect(codesIn(taken)).toEqual(
      expect.arrayContaining(['acuut-onbekend', 'kinderen-niet-in-beeld', 'uitstel-geadviseerd']),
    );
    await card('ovj-dh', ({ besluiten }) => besluiten.some(({ status }) => status === 'voorgenomen'));
    for (const who of ['pol-dh', 'vt-hag', 'rvdk', '3ro']) expect((await card(who)).besluiten).toEqual([]);
  }, 60_000);

  it('reaches police, Veilig Thuis, probation and the Raad once it is final, and nobody without a victim', async () => {
    now('16:50');
    const { zaak } = await card('ovj-dh');
    await report('vt-hag', 'veiligheidsbeoordeling', zaak, 'onderdeel-a', {
      versie: 2,
      acuteOnveiligheid: 'nee',
      veiligheidsvoorwaarden: ['Hulp komt binnen.', 'De kinderen blijven bij oma.'],
    });
    const { versie } = await settled('ovj-dh', ({ beoordeling }) => beoordeling?.acuteOnveiligheid === 'nee');
    now('17:05');
    const final: JsonObject = {
      status: 'definitief',
      ...released('17:20', '17:05'),
      voorwaardenOvergenomen: { overgenomen: 'ja' },
      beschermendeMaatregelen: [
        { kenmerk: 'V1', soort: 'overig-beschermend', titel: 'afspraak', omschrijving: 'Hulp mag binnen.' },
        { kenmerk: 'V1', soort: 'locatieverbod', titel: 'afspraak', omschrijving: 'Niet naar Berkenpad 4.' },
      ],
      zwaarwegendBelang: {
        doelen: ['hulp-aan-slachtoffers-en-betrokkenen'],
        toelichting: 'De veiligheid van de kinderen na de vrijlating.',
      },
    };
    const intended = await post('ovj-dh', 'beslissingen', { ...final, status: 'voorgenomen' }, versie);
    expect([intended.status, intended.json['fouten']]).toEqual([
      400,
      [expect.objectContaining({ code: 'geheim-adres-zichtbaar', veld: SECRET })],
    ]);
    expect(JSON.stringify(intended.json)).not.toContain('Berkenpad');
    const taken = await post('ovj-dh', 'beslissingen', final, versie);
    expect([taken.status, codesIn(taken)]).toEqual([
      202,
      expect.arrayContaining(['voorwaarden-niet-gelezen', 'geheim-adres']),
    ]);
    for (const who of ['om-dh', 'ovj-dh', 'pol-dh', 'vt-hag', 'rvdk', '3ro']) {
      const { besluiten, stand } = await card(who, (one) => one.stand === 'besloten');
      const [first] = besluiten.filter(({ status }) => status === 'definitief');
      expect([who, stand, first?.besluit, first?.tijdstipVrijlating]).toEqual([
        who,
        'besloten',
        'heenzenden',
        new Date(at('17:20')).toISOString(),
      ]);
    }
    expect(await cardsOf('shn')).toEqual([]);
    expect(await measuresOf('vt-hag', zaak)).toEqual([
      expect.objectContaining({ soort: 'overig-beschermend', omschrijving: 'Hulp mag binnen.' }),
      { kenmerk: 'V1', soort: 'locatieverbod', titel: 'afspraak' },
    ]);
  }, 60_000);

  it('is counted as a release that was warned of, because nobody had opened the conditions', async () => {
    const told = await fetch(
      `${street.consoleUrl}/v1/indicatoren?regio=haaglanden&van=2026-11-30&tot=2026-12-01`,
      { headers: people.get('om-dh') ?? {} },
    );
    const text = await told.text();
    expect([told.status, numberIn(JSON.parse(text), 'heengezonden-met-waarschuwing')]).toEqual([200, 2]);
  });

  it('is not taken twice: that needs a correction, or a new arrest', async () => {
    const { versie } = await settled('ovj-dh', ({ stand }) => stand === 'besloten');
    const again = await post(
      'ovj-dh',
      'beslissingen',
      { status: 'voorgenomen', ...released('18:00', '17:05') },
      versie,
    );
    expect([again.status, again.json['fouten']]).toEqual([
      409,
      [0, 1].map((place) =>
        expect.objectContaining({ code: 'zaak-besloten', veld: `/beslissingen/${place}` }),
      ),
    ]);
  }, 60_000);

  it('can be followed by a question of the police, which Veilig Thuis answers on its own board', async () => {
    const asked = await post('pol-dh', 'vragen', {
      gericht: [{ organisatie: 'vt-hag' }],
      taak: 'Opsporing',
      informatiebehoefte: ['bekendheid'],
      over: ['V1'],
    });
    expect(asked.status).toBe(202);
    const { vragen } = await card('vt-hag', (one) => one.vragen.some(({ eigen }) => !eigen));
    const answered = await post('vt-hag', `vragen/${vragen[0]?.bericht ?? ''}/antwoord`, {
      antwoord: 'bekend',
      eerdereMeldingen: 3,
    });
    expect(answered.status).toBe(202);
    const own = await card('vt-hag', (one) => one.vragen.some(({ antwoord }) => antwoord !== null));
    expect(own.vragen.map(({ bericht, antwoord }) => [bericht, antwoord?.bericht])).toEqual([
      [asked.json['bericht'], answered.json['bericht']],
    ]);
    const twice = await post('vt-hag', `vragen/${vragen[0]?.bericht ?? ''}/antwoord`, { antwoord: 'bekend' });
    expect(twice.status).toBe(409);
  }, 60_000);

  it('can be followed by a question of the officer of justice, whose answer comes back on that board', async () => {
    const question: JsonObject = {
      gericht: [{ organisatie: 'vt-hag' }, { organisatie: 'shn' }],
      taak: 'Beslissen over de vervolging (Wetboek van Strafvordering)',
      informatiebehoefte: ['eerdere-meldingen', 'lopende-hulp'],
      gerichteVragen: ['Is er eerder gemeld, en loopt er hulp?'],
      zwaarwegendBelang: {
        doelen: ['hulp-aan-slachtoffers-en-betrokkenen'],
        toelichting: 'Zonder antwoord is niet te beslissen over de bescherming van de kinderen.',
      },
    };
    const { zaak } = await card('ovj-dh');
    const asked = await post('ovj-dh', 'vragen', question);
    expect([asked.status, asked.json]).toEqual([202, expect.objectContaining({ status: 'ontvangen' })]);
    const isIt = ({ bericht }: { readonly bericht: string }): boolean => bericht === asked.json['bericht'];
    const told = await card('vt-hag', ({ vragen }) => vragen.some(isIt));
    expect(told.vragen.find(isIt)).toMatchObject({ van: 'om-dh', eigen: false, antwoord: null });
    expect(await cardsOf('shn')).toEqual([]);
    const answered = await post('vt-hag', `vragen/${String(asked.json['bericht'])}/antwoord`, {
      antwoord: 'bekend',
      eerdereMeldingen: 3,
      lopendeHulp: { soort: 'gezinshulp', omschrijving: 'Vader komt de afspraken na.' },
    });
    expect(answered.status).toBe(202);
    const { vragen } = await card('ovj-dh', (one) =>
      one.vragen.some((each) => isIt(each) && each.antwoord !== null),
    );
    expect(vragen.find(isIt)).toMatchObject({
      eigen: true,
      antwoord: { bericht: answered.json['bericht'], van: 'vt-hag' },
    });
    const answers = await reportsOf('ovj-dh', zaak, 'bekendheidscheck', 'bekendheidscheck');
    expect(answers.filter(({ stap }) => stap === 'antwoord')).toMatchObject([
      { antwoord: 'bekend', eerdereMeldingen: 3, lopendeHulp: { soort: 'gezinshulp' } },
    ]);
    expect(JSON.stringify(answers)).not.toContain('afspraken na');
  }, 60_000);
});
