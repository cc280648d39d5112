import { describe, expect, it } from '@jest/globals';
import { smallRulebookDocument } from '#testing';
import { kindTitle } from './kind-title.js';
import { prohibitionSentence } from './prohibition-sentence.js';
import { sharingRuleSentence } from './sharing-rule-sentence.js';

const document = {
  ...smallRulebookDocument,
  benamingen: {
    berichten: { melding: 'een melding' },
    soorten: { politie: 'de politie', vt: 'Veilig Thuis', om: 'het Openbaar Ministerie' },
  },
};
const since = '2026-01-01T00:00:00+01:00';
const permit = {
  code: 'D',
  bericht: 'melding',
  van: ['politie'],
  aan: ['om', 'vt'],
  verband: 'zsm',
  doel: 'beslissen',
  grondslag: 'G',
  geldigVan: since,
  als: [],
  velden: [],
};
const prohibition = {
  code: 'V',
  grondslag: 'V',
  geldigVan: since,
  als: [],
  categorieen: 'alle' as const,
  behalveAan: [],
};
const forbid = (change: object) =>
  prohibitionSentence(document, { ...prohibition, ...change }, (code) =>
    code === 'relaas' ? 'Relaas' : code,
  );

describe('a sharing rule in words', () => {
  it('says who may see something, from whom and for what', () => {
    expect(sharingRuleSentence(document, permit)).toBe(
      'Als de politie een melding stuurt, dan mogen het Openbaar Ministerie en Veilig Thuis gegevens zien, in het verband ZSM, voor ‘Beslissen’.',
    );
  });

  it('says under which conditions, and when somebody only hears of it', () => {
    expect(
      sharingRuleSentence(document, {
        ...permit,
        aan: ['vt'],
        niveau: 'signaal',
        als: ['kinderen', 'label'],
        schakelaar: 'AAN',
        schakelaarUit: 'UIT',
      }),
    ).toBe(
      'Als de politie een melding stuurt, dan mag Veilig Thuis alleen horen dat er een bericht is, in het verband ZSM, voor ‘Beslissen’; alleen als geldt ‘er zijn kinderen betrokken’ en ‘de zaak heeft het label’; alleen waar de schakelaar AAN aan staat; alleen waar de schakelaar UIT niet aan staat.',
    );
  });
});

describe('a prohibition in words', () => {
  it('says that nothing is shared, whatever else is allowed', () => {
    expect(forbid({})).toBe('Altijd: deel niets, ook als een andere regel het toestaat.');
  });

  it('says what it is limited to, and for whom it does not hold', () => {
    expect(
      forbid({
        als: ['label'],
        categorieen: ['relaas'],
        behalveAan: ['om'],
        berichten: ['melding'],
        van: ['politie'],
        verbanden: ['zsm'],
        doelen: ['beslissen'],
        ookNaLezen: true,
      }),
    ).toBe(
      'Als geldt ‘de zaak heeft het label’, bij een melding, van de politie, in het verband ZSM, voor ‘Beslissen’: deel niet: ‘Relaas’, ook als een andere regel het toestaat; behalve aan het Openbaar Ministerie; ook niet meer wat eerder al gelezen is.',
    );
  });
});

describe('a kind of partner as a heading', () => {
  it.each([
    ['politie', 'Politie'],
    ['om', 'Openbaar Ministerie'],
    ['vt', 'Veilig Thuis'],
    ['halt', 'Halt'],
  ])('of %s is %s', (kind, title) => {
    expect(kindTitle(document, kind)).toBe(title);
  });
});
