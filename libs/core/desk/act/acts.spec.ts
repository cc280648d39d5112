import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, deskStory, step, type GivenReport } from '#testing';
import type { CloudEvent, Unvalidated } from '../../report/cloud-event.js';
import type { JsonObject } from '../../report/json.js';
import { compileChecked } from '../../rulebook/compile-checked.js';
import { currentReports } from '../current-reports.js';
import type { Acting } from './acting.js';
import { deskSourceOf } from './desk-source.js';
import { draftAnswer } from './draft-answer.js';
import { draftQuestion } from './draft-question.js';
import { draftReceipt } from './draft-receipt.js';
import type { Drafted } from './drafted.js';

const contracts = loadContracts();
const rulebook = compileChecked(exampleRulebook());
const story = caseStory(rulebook, contracts.check);

const at = (time: string): string => `2026-11-30T${time}:00+01:00`;
const arrest = step('pol-dh', 'aanhouding', at('08:02'), 'twee-verdachten-drie-kinderen');
const askedBy = (partner: string): GivenReport => ({
  afzender: partner,
  soort: 'bekendheidscheck',
  moment: at('09:00'),
  bericht: {
    data: {
      stap: 'vraag',
      gericht: [{ organisatie: 'vt-hag' }],
      taak: 'Opsporing',
      doel: 'bekendheidscheck',
      informatiebehoefte: ['bekendheid'],
      gerichteVragen: ['Is dit gezin bij u bekend?'],
    },
  },
});
const acting = (organisation: string, steps: readonly GivenReport[]): Acting => {
  const assignment = {
    role: 'zsm-dienst' as const,
    organisation,
    function: organisation === 'vt-hag' ? 'zsm' : null,
    region: null,
    period: { from: 0, until: null },
  };
  const desk = deskStory(rulebook, story.outcomes(steps, 'haaglanden'), 'haaglanden');
  return {
    rulebook,
    person: { id: 'p', name: 'Proef', assignment, signedInAt: 0 },
    caseId: 'zaak-1',
    region: 'haaglanden',
    reports: currentReports(rulebook, desk.dossier(assignment)),
    at: Date.parse(at('10:00')),
  };
};
const dataOf = (made: Drafted): JsonObject => ('draft' in made ? made.draft.data : {});
const refused = (made: Drafted): readonly string[] =>
  'refusals' in made ? made.refusals.map(({ code, veld }) => `${code} ${veld}`.trim()) : [];
const faultsOf = (made: Drafted): readonly unknown[] => {
  if ('refusals' in made) return made.refusals;
  const { kind, data } = made.draft;
  const event = { type: `nl.samenloop.${kind}.v1`, data: data as unknown as Unvalidated } as CloudEvent;
  const checked = contracts.check(event);
  return 'faults' in checked ? checked.faults : [];
};
const QUESTION: JsonObject = {
  gericht: [{ organisatie: 'vt-hag' }],
  taak: 'Opsporing',
  informatiebehoefte: ['bekendheid'],
};
const questionOf = ({ reports }: Acting): string =>
  reports.find(({ kind }) => kind === 'bekendheidscheck')?.id ?? '';

describe('a question at the table', () => {
  it('is about whom it names, or about everybody the organisation knows, with the purpose of asking', () => {
    const police = acting('pol-dh', [arrest]);
    const about = (over?: readonly string[]) =>
      draftQuestion(police, { ...QUESTION, ...(over === undefined ? {} : { over }) });
    expect(faultsOf(about())).toEqual([]);
    expect(dataOf(about(['V1']))).toMatchObject({
      stap: 'vraag',
      doel: 'bekendheidscheck',
      functie: 'zsm-dienst',
      betrokkenen: [{ kenmerk: 'V1' }],
    });
    expect(dataOf(about())['betrokkenen']).toHaveLength(5);
  });

  it('without persons names none', () => {
    const made = draftQuestion(acting('pol-dh', [arrest]), {
      ...QUESTION,
      gerichteVragen: ['Wie wist dit?'],
    });
    expect([faultsOf(made), dataOf(made)['betrokkenen']]).toEqual([[], undefined]);
  });

  it('is not asked about somebody the organisation does not know, nor by who may not ask', () => {
    const about = draftQuestion(acting('pol-dh', [arrest]), { ...QUESTION, over: ['V9'], stap: 'antwoord' });
    expect(refused(about)).toEqual(['veld-van-samenloop /stap', 'betrokkene-onbekend /over/0']);
    expect(refused(draftQuestion(acting('gi-hag', [arrest]), QUESTION))).toEqual([
      'organisatie-zonder-recht',
    ]);
  });
});

describe('an answer at the table', () => {
  it('goes to the question that was asked', () => {
    const asked = acting('vt-hag', [arrest, askedBy('pol-dh')]);
    const made = draftAnswer(asked, questionOf(asked), { antwoord: 'bekend', eerdereMeldingen: 2 });
    expect(faultsOf(made)).toEqual([]);
    expect(dataOf(made)).toEqual({
      stap: 'antwoord',
      betreft: questionOf(asked),
      functie: 'zsm',
      antwoord: 'bekend',
      eerdereMeldingen: 2,
    });
  });

  it('that tells nothing has one form, so that it does not show whether somebody is known', () => {
    const asked = acting('vt-hag', [arrest, askedBy('pol-dh')]);
    const made = draftAnswer(asked, questionOf(asked), { antwoord: 'geen-mededeling' });
    expect(Object.keys(dataOf(made)).sort()).toEqual(['antwoord', 'betreft', 'stap']);
  });

  it('is not given to a question that was not asked, by who asked it, or twice', () => {
    const police = acting('pol-dh', [arrest, askedBy('pol-dh')]);
    expect(refused(draftAnswer(police, questionOf(police), { antwoord: 'bekend' }))).toEqual([
      'vraag-onbekend /betreft',
    ]);
    const told: GivenReport = {
      afzender: 'vt-hag',
      soort: 'bekendheidscheck',
      moment: at('09:30'),
      bericht: { data: { stap: 'antwoord', betreft: 'eerder-2', antwoord: 'niet-bekend' } },
    };
    const answered = acting('vt-hag', [arrest, askedBy('pol-dh'), told]);
    expect(refused(draftAnswer(answered, questionOf(answered), { antwoord: 'bekend' }))).toEqual([
      'vraag-beantwoord /betreft',
    ]);
  });
});

describe('what an organisation did with a report', () => {
  it('is told with the moment of the hub, unless another one was filled in', () => {
    const { reports, ...rest } = acting('om-dh', [arrest]);
    const seen = { betreft: reports[0]?.id ?? '', wat: 'gezien' };
    const made = draftReceipt({ reports, ...rest }, seen);
    expect([faultsOf(made), dataOf(made)]).toEqual([
      [],
      { ...seen, moment: '2026-11-30T09:00:00.000Z', functie: 'zsm-dienst' },
    ]);
    expect(dataOf(draftReceipt({ reports, ...rest }, { ...seen, moment: at('09:00') }))['moment']).toBe(
      at('09:00'),
    );
  });

  it('is not told of an own report, of an unknown one, or of the future', () => {
    const own = acting('pol-dh', [arrest]);
    const about = (betreft: string, moment: string) =>
      refused(draftReceipt(own, { betreft, wat: 'gezien', moment }));
    expect(about(own.reports[0]?.id ?? '', at('09:00'))).toEqual(['bericht-onbekend /betreft']);
    expect(about('iets', at('10:30'))).toEqual(['bericht-onbekend /betreft', 'moment-in-toekomst /moment']);
  });
});

describe('the system of a desk', () => {
  it('is that of its organisation, when it sits at a table', () => {
    expect(deskSourceOf(rulebook, 'om-dh')).toBe('urn:nld:oin:00000009990002020000:systeem:samenloop-tafel');
    expect([deskSourceOf(rulebook, 'gi-hag'), deskSourceOf(rulebook, 'niemand')]).toEqual([null, null]);
  });
});
