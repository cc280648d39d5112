import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, deskStory, step, type GivenReport } from '#testing';
import type { CloudEvent, Unvalidated } from '../../report/cloud-event.js';
import type { Json, JsonObject } from '../../report/json.js';
import { compileChecked } from '../../rulebook/compile-checked.js';
import { currentReports } from '../current-reports.js';
import type { Assignment } from '../person.js';
import type { Acting } from './acting.js';
import { draftDecision } from './draft-decision.js';
import { warningsOf } from './warnings-of.js';

const contracts = loadContracts();
const rulebook = compileChecked(exampleRulebook());
const story = caseStory(rulebook, contracts.check);

const at = (time: string): string => `2026-11-30T${time}:00+01:00`;
const arrest = step('pol-dh', 'aanhouding', at('08:02'), 'twee-verdachten-drie-kinderen');
const assessment = step('vt-hag', 'veiligheidsbeoordeling', at('11:30'), 'onderdeel-a', { versie: 1 });
const newer = step('vt-hag', 'veiligheidsbeoordeling', at('12:30'), 'onderdeel-a', { versie: 2 });
const final = step('om-dh', 'zsm-beslissing', at('13:00'), 'beide-heenzenden', { betreft: 'eerder-1' });
const held = step('om-dh', 'zsm-beslissing', at('13:00'), 'beide-heenzenden', {
  betreft: 'eerder-1',
  beslissingen: ['V1', 'V2'].map((kenmerk) => ({
    kenmerk,
    besluit: 'vasthouden',
    vrijheidsbeneming: 'inverzekeringstelling',
    tijdstip: at('13:00'),
  })),
});
const again = step('pol-dh', 'aanhouding', at('14:00'), 'twee-verdachten-drie-kinderen', {
  referentie: 'een andere aanhouding',
});

const OVJ: Assignment = {
  role: 'zsm-dienst',
  organisation: 'om-dh',
  function: 'ovj',
  region: 'haaglanden',
  period: { from: 0, until: null },
};
const desk = (steps: readonly GivenReport[]) =>
  deskStory(rulebook, story.outcomes(steps, 'haaglanden'), 'haaglanden');
const acting = (steps: readonly GivenReport[], as: Partial<Assignment> = {}): Acting => {
  const assignment = { ...OVJ, ...as };
  return {
    rulebook,
    person: { id: 'p', name: 'Proef', assignment, signedInAt: 0 },
    caseId: 'zaak-1',
    region: 'haaglanden',
    reports: currentReports(rulebook, desk(steps).dossier(assignment)),
    at: Date.parse(at('14:30')),
  };
};
const release = (kenmerk: string, more: JsonObject = {}): JsonObject => ({
  kenmerk,
  besluit: 'heenzenden',
  tijdstip: at('14:30'),
  tijdstipVrijlating: at('15:00'),
  ...more,
});
const INTENDED: JsonObject = { status: 'voorgenomen', beslissingen: [release('V1'), release('V2')] };
const FINAL: JsonObject = {
  ...INTENDED,
  status: 'definitief',
  zwaarwegendBelang: { doelen: ['orde-en-veiligheid'], toelichting: 'De veiligheid van de kinderen.' },
};
const drafted = (filledIn: JsonObject, steps = [arrest, assessment], as: Partial<Assignment> = {}) =>
  draftDecision(acting(steps, as), filledIn);
const dataOf = (...given: Parameters<typeof drafted>): JsonObject => {
  const made = drafted(...given);
  if ('refusals' in made) throw new Error(JSON.stringify(made.refusals));
  return made.draft.data;
};
const refused = (...given: Parameters<typeof drafted>): readonly string[] => {
  const made = drafted(...given);
  return 'refusals' in made ? made.refusals.map(({ code, veld }) => `${code} ${veld}`.trim()) : [];
};
const decidedOn = (...beslissingen: readonly Json[]): JsonObject => ({ ...FINAL, beslissingen });

describe('a decision at the ZSM table', () => {
  it('becomes a report that keeps its contract', () => {
    for (const filledIn of [INTENDED, FINAL]) {
      const data = dataOf(filledIn) as unknown as Unvalidated;
      const checked = contracts.check({ type: 'nl.samenloop.zsm-beslissing.v1', data } as CloudEvent);
      expect('faults' in checked ? checked.faults : []).toEqual([]);
    }
  });

  it('names the arrest it follows, the function that decided and whom the organisation knows', () => {
    const { reports } = acting([arrest]);
    const data = dataOf(FINAL, [arrest]);
    expect([data['betreft'], data['beslisserRol']]).toEqual([reports[0]?.id, 'Officier van justitie']);
    expect((data['betrokkenen'] as JsonObject[]).map(({ kenmerk, rol }) => `${kenmerk} ${rol}`)).toEqual([
      'V1 verdachte',
      'V2 verdachte',
      'K1 kind',
      'K2 kind',
      'K3 kind',
    ]);
    expect(data['veiligheidsbeoordeling']).toBeUndefined();
  });

  it('rests on the newest assessment that lay before who decided', () => {
    expect(dataOf(FINAL, [arrest, assessment])['veiligheidsbeoordeling']).toMatchObject({ versie: 1 });
    expect(dataOf(FINAL, [arrest, assessment, newer])['veiligheidsbeoordeling']).toMatchObject({
      versie: 2,
    });
  });

  it('is warned of before both are released: acute unknown, children not in sight', () => {
    const card = desk([arrest, assessment]).card('om-dh', at('14:30'));
    const warned = warningsOf(card, INTENDED).map(({ code, kenmerk }) => `${kenmerk} ${code}`);
    expect(warned).toEqual(
      expect.arrayContaining(['V1 acuut-onbekend', 'V2 acuut-onbekend', 'V1 kinderen-niet-in-beeld']),
    );
    const kept = { ...INTENDED, beslissingen: [release('V1', { besluit: 'verder-onderzoek' })] };
    expect(warningsOf(card, kept)).toEqual([]);
  });

  it('may be recorded after the release, and go on after somebody was held', () => {
    const past = [release('V1', { tijdstip: at('14:00'), tijdstipVrijlating: at('14:10') })];
    expect(refused(decidedOn(...past))).toEqual([]);
    expect(refused(FINAL, [arrest, held])).toEqual([]);
  });

  it('may be taken anew once somebody was arrested again', () => {
    expect(refused(FINAL, [arrest, final])).toEqual([
      'zaak-besloten /beslissingen/0',
      'zaak-besloten /beslissingen/1',
    ]);
    expect(refused(FINAL, [arrest, final, again])).toEqual([]);
  });
});

describe('a decision at the ZSM table is refused', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    [
      'on a suspect the organisation does not know',
      decidedOn(release('V9')),
      ['betrokkene-onbekend /beslissingen/0/kenmerk'],
    ],
    ['on a child', decidedOn(release('K1')), ['betrokkene-onbekend /beslissingen/0/kenmerk']],
    [
      'with a measure for nobody',
      { ...FINAL, overigeMaatregelen: [{ kenmerk: 'V7' }] },
      ['betrokkene-onbekend /overigeMaatregelen/0/kenmerk'],
    ],
    ['that is there twice', decidedOn(release('V1'), release('V1')), ['besluit-dubbel /beslissingen/1']],
    [
      'that releases and holds one suspect',
      decidedOn(release('V1'), release('V1', { besluit: 'vasthouden' })),
      ['besluit-tegenstrijdig /beslissingen/1'],
    ],
    [
      'that is taken in the future',
      decidedOn(release('V1', { tijdstip: at('14:40') })),
      ['moment-in-toekomst /beslissingen/0/tijdstip'],
    ],
    [
      'that only intends what is over',
      { ...INTENDED, beslissingen: [release('V1', { tijdstipVrijlating: at('13:00') })] },
      ['moment-voorbij /beslissingen/0/tijdstipVrijlating'],
    ],
    [
      'with persons or an assessment filled in',
      { ...FINAL, betrokkenen: [], veiligheidsbeoordeling: {} },
      ['veld-van-samenloop /veiligheidsbeoordeling', 'veld-van-samenloop /betrokkenen'],
    ],
    [
      'that follows what the organisation does not know',
      { ...FINAL, betreft: 'iets', gevolgdeAdviezen: [{ betreft: 'anders', gevolgd: 'ja' }] },
      ['bericht-onbekend /betreft', 'bericht-onbekend /gevolgdeAdviezen/0/betreft'],
    ],
  ])('%s', (_, filledIn, expected) => {
    expect(refused(filledIn)).toEqual(expected);
  });

  it.each<[string, Partial<Assignment>, readonly string[]]>([
    ['in another role', { role: 'deelnemer' }, ['rol-zonder-recht']],
    ['once the role ended', { period: { from: 0, until: 1 } }, ['rol-zonder-recht']],
    ['for another region', { region: 'rijnmeer' }, ['regio-zonder-recht']],
    [
      'by an organisation that does not sit there',
      { organisation: 'om-rm', function: null },
      ['organisatie-zonder-recht', 'betrokkene-onbekend', 'betrokkene-onbekend'],
    ],
    [
      'by another kind of organisation',
      { organisation: 'pol-dh', function: null },
      ['organisatie-zonder-recht'],
    ],
    ['by another function than decides', { function: 'zsm-coordinator' }, ['functie-zonder-recht']],
  ])('%s', (_, as, expected) => {
    const codes = refused(FINAL, [arrest, assessment], as).map((line) => line.split(' ')[0]);
    expect(codes).toEqual(expected);
  });

  it('as final only: who may not decide may tell what is intended', () => {
    expect(refused(INTENDED, [arrest], { function: 'zsm-coordinator' })).toEqual([]);
  });
});
