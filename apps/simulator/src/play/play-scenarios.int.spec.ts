import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject, OutgoingReport } from '#core';
import { checkTerms } from '../check/check-terms.js';
import { expectedAt } from '../check/expected-at.js';
import { loadScenarios } from '../scenario/load-scenarios.js';
import { isTold, stepsOf } from '../scenario/told-terms.js';
import { terminalView } from '../terminal/terminal-view.js';
import type { PlayEvent, PlayResult } from './play-event.js';
import { playScenarios } from './play-scenarios.js';
import { startHubTwin } from './start-hub-twin.js';
import type { HubTwin, Tampering } from './start-hub-twin.js';

const script = loadScenarios();
const twins: HubTwin[] = [];

afterEach(async () => {
  await Promise.all(twins.splice(0).map((twin) => twin.close()));
});

const startTwin = async (tampering?: Tampering): Promise<HubTwin> => {
  const twin = await startHubTwin(tampering);
  twins.push(twin);
  return twin;
};

const play = async (
  twin: Pick<HubTwin, 'baseUrl' | 'tokens' | 'setTime' | 'terms' | 'desk'>,
  round: string,
  codes: readonly string[],
) => {
  let screen = '';
  const receipts = new Map<string, Map<number, string>>();
  const view = terminalView({ write: (text) => (screen += text) });
  const remember = (event: PlayEvent): void => {
    if (event.tag !== 'played' || isTold(event.row) || event.row.herhaaltRij !== undefined) return;
    const { bericht } = event.answer;
    if (bericht === null) return;
    const { code } = event.scenario;
    receipts.set(code, new Map([...(receipts.get(code) ?? []), [event.row.rij, bericht]]));
  };
  const result: PlayResult = await playScenarios({
    ...twin,
    round,
    patience: 400,
    show: (event) => {
      remember(event);
      view(event);
    },
    script: { ...script, scenarios: script.scenarios.filter(({ code }) => codes.includes(code)) },
  });
  const terms = script.scenarios
    .filter(({ code }) => codes.includes(code))
    .flatMap((scenario) =>
      checkTerms(scenario, receipts.get(scenario.code) ?? new Map(), twin.terms()).map(
        (difference) => `${scenario.code} ${difference}`,
      ),
    );
  return { result, screen, terms };
};

const ALL = script.scenarios.map(({ code }) => code);

/** What the rows of all scenarios together come to. */
const steps = script.scenarios.flatMap(stepsOf);
const expectations = steps.map(({ verwacht }) => verwacht);
const asExpected = {
  reports: steps.filter((row) => !isTold(row)).length,
  termReports: steps.filter(isTold).length,
  rejected: expectations.filter(({ uitslag }) => uitslag === 'geweigerd').length,
  deliveries: expectations.flatMap((expected) => expectedAt(expected, 'aan het eind')).length,
  withheld: expectations.flatMap(({ nietGedeeld }) => nietGedeeld).length,
  boards: script.scenarios
    .flatMap(({ borden = [], agendas = [] }) => [...borden, ...agendas])
    .flatMap(({ zien }) => zien.map(({ wie }) => wie?.length ?? 1))
    .reduce((sum, screens) => sum + screens, 0),
  unexpected: [],
};

/** Family and first names, street names, postcodes and numbers of everybody in the scenarios. */
const personData = script.scenarios.flatMap(({ personen, rijen }) =>
  [
    ...Object.values(personen),
    ...rijen.flatMap(({ gegevens }) => (gegevens?.['betrokkenen'] ?? []) as JsonObject[]),
  ]
    .flatMap(({ persoon, adres }) => [persoon, adres])
    .flatMap((part) => Object.entries((part ?? {}) as Record<string, unknown>))
    .filter(([name]) =>
      ['bsn', 'achternaam', 'voornamen', 'geboortedatum', 'straatnaam', 'postcode'].includes(name),
    )
    .map(([, value]) => String(value)),
);

const withData = (report: OutgoingReport, change: JsonObject): OutgoingReport => ({
  ...report,
  data: Object.assign({}, report.data, change),
});

describe('playing the scenarios', () => {
  const rounds: Awaited<ReturnType<typeof play>>[] = [];
  beforeAll(async () => {
    const twin = await startHubTwin();
    for (const round of ['ronde-1', 'ronde-2']) rounds.push(await play(twin, round, ALL));
    await twin.close();
  }, 240_000);

  it('finds nothing unexpected at a hub that decides by the example rulebook, round after round', () => {
    expect(rounds.map(({ result }) => result)).toMatchObject([asExpected, asExpected]);
    expect(rounds.flatMap(({ terms }) => terms)).toEqual([]);
  });

  it('shows the sharing without a name, a number, a birth date or a street of anybody', () => {
    const screen = rounds.map((one) => one.screen).join('\n');
    expect(screen).toContain('kind (3): persoon (alleen leeftijdsband)');
    expect(screen).toContain('"Huisnummer" is verplicht');
    expect(new Set(personData).size).toBeGreaterThan(50);
    expect(personData.filter((word) => new RegExp(`\\b${word}\\b`).test(screen))).toEqual([]);
  });

  it('notices a field that should have stayed behind', async () => {
    const twin = await startTwin({
      handOut: (to, report) => [to === 'om-dh' ? withData(report, { medisch: 'gelekt' }) : report],
    });
    const { result } = await play(twin, 'a', ['S02']);
    expect(result.unexpected).toEqual(
      ['1', '4', '1, TM-ZSM van V1: ZSM-NOG-3-UUR', '1, TM-ZSM van V2: ZSM-NOG-3-UUR', '6', '9'].map(
        (rij) =>
          `S02 rij ${rij}, om-dh: veld /medisch: verwacht afwezig, gevonden een veld dat niet in het bericht staat`,
      ),
    );
  });

  it('notices a delivery to somebody who may not know, also where no scenario looks', async () => {
    const twin = await startTwin({
      misroute: ({ type }) => (type.includes('vt-melding') ? ['om-dh', 'bm-rm'] : []),
    });
    const { result } = await play(twin, 'a', ['S02']);
    expect([...result.unexpected].sort()).toEqual([
      'S02 rij 3, bm-rm: krijgt een aflevering die niet mag',
      'S02 rij 3, om-dh: krijgt een aflevering die niet mag (Een zorgmelding is voor Veilig Thuis.)',
    ]);
  });

  it('notices a delivery that comes twice and one that never comes', async () => {
    const twin = await startTwin({
      handOut: (to, report) => {
        if (to === 'om-zwb') return [report, { ...report, id: `${report.id}.2` }];
        return to === 'shn' ? [] : [report];
      },
    });
    const { result } = await play(twin, 'a', ['S03']);
    expect(result.unexpected).toContain('S03 rij 1, om-zwb: krijgt 2 afleveringen, verwacht 1');
    expect(result.unexpected).toContain('S03 rij 8, shn: de aflevering komt niet');
    expect(result.unexpected).toHaveLength(10);
  });

  it('notices a version that was replaced before it was read', async () => {
    const twin = await startTwin({
      misroute: ({ id, type }) =>
        type.includes('veiligheidsbeoordeling') && id.includes('.om-dh.') ? ['3ro'] : [],
    });
    const { result } = await play(twin, 'a', ['S08']);
    expect(result.unexpected).toContain('S08 rij 6, 3ro: krijgt een aflevering die niet mag');
    expect(result.unexpected).toContain('S08 rij 10, 3ro: krijgt 2 afleveringen, verwacht 1');
  });

  it('notices that the hub tells of a term twice, or to somebody who may not know of it', async () => {
    const twin = await startTwin({
      handOut: (to, report) =>
        to === 'pol-dh' && report.type.includes('termijn')
          ? [
              report,
              { ...report, id: `${report.id}.2`, extensions: { ...report.extensions, berichtid: 'nog-een' } },
            ]
          : [report],
      misroute: ({ type }) => (type.includes('termijn') ? ['shn'] : []),
    });
    const { result } = await play(twin, 'a', ['S02']);
    expect(result.unexpected).toContain(
      'S02 rij 2, shn: krijgt een aflevering die niet mag (Weet van niets.)',
    );
    expect(result.unexpected).toContain(
      'S02 spoorzicht, pol-dh: krijgt een aflevering van een bericht dat niemand stuurde',
    );
  });

  it('notices a case on a board on which it must not be, and words that must not be read there', async () => {
    const { close: _, ...twin } = await startTwin();
    const desk = {
      ...twin.desk,
      board: (_viewers: readonly string[], region: string) => twin.desk.board(['om-dh.ovj'], region),
      opened: (viewer: string, caseId: string, region: string) =>
        twin.desk.opened(viewer === 'shn' ? 'om-dh.ovj' : viewer, caseId, region),
    };
    const { result } = await play({ ...twin, desk }, 'a', ['S04']);
    expect(result.unexpected).toContain(
      'S04 bord na rij 1, rvdk: de zaak staat op een bord waarop zij niet mag staan',
    );
    expect(result.unexpected).toContain(
      'S04 bord na rij 2, 3ro: /bekend: verwacht 1 onderdelen, gevonden 2 (aanhouding, advies)',
    );
    expect(result.unexpected).toContain(
      'S04 bord na rij 2, shn: leest wat daar niet mag staan (Het geheime adres gaat alleen naar de functies die de verstrekker noemt (P8).)',
    );
  }, 120_000);

  it('tells who cannot answer when the delivery it answers to stays away', async () => {
    const twin = await startTwin({ handOut: (to, report) => (to === 'cit-hvb' ? [] : [report]) });
    const { result } = await play(twin, 'a', ['S01']);
    expect(result.unexpected).toContain(
      'S01 rij 4, cit-hvb: kan niet sturen, want er ontbreekt een eerdere aflevering in deze zaak om op te antwoorden',
    );
  });
});
