import { describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import { codesIn } from '#testing';
import type { DutyDocument, TermDocument } from '../rulebook/rulebook-document.js';
import { termSentence } from './term-sentence.js';

const example = exampleRulebook();
const term = (changes: Partial<TermDocument>): TermDocument => ({
  code: 'T',
  omschrijving: 'Doe het',
  grondslag: 'AVG-5',
  bij: { berichten: ['aanhouding'], als: [] },
  duur: { aantal: 2, eenheid: 'uren' },
  wie: 'verstrekker',
  gehaald: [{ berichten: ['vt-melding'], als: [] }],
  ...changes,
});
const START = 'Bij een aanhouding';
const WITHIN = 'binnen 2 uur, geteld vanaf ontvangst';
const DUE = `${WITHIN}, moet zijn gebeurd: ‘Doe het’; daarvoor zorgt de afzender`;
const MET = 'gehaald met een melding bij Veilig Thuis';
const OVER = 'is het dan nog open, dan gaat een bericht aan wie daarvoor zorgt';
const night: readonly (readonly [string, string])[] = [['00:00', '09:00']];

describe('a term reads as a sentence', () => {
  it.each<[Partial<TermDocument>, string]>([
    [{}, `${START}: ${DUE}; ${MET}; ${OVER}.`],
    [
      { bij: { berichten: ['aanhouding', 'crisismelding'], als: ['kinderen-betrokken'] } },
      `Bij een aanhouding of een crisismelding waarvoor geldt ‘er zijn kinderen betrokken’: ${DUE}; ${MET}; ${OVER}.`,
    ],
    [
      { per: { lijst: '/betrokkenen', rollen: ['verdachte', 'getuige'] } },
      `${START}, apart voor iedere betrokkene met de rol verdachte of getuige: ${DUE}; ${MET}; ${OVER}.`,
    ],
    [{ per: { lijst: '/betrokkenen' } }, `${START}, apart voor iedere betrokkene: ${DUE}; ${MET}; ${OVER}.`],
    [{ per: { lijst: '/acties' } }, `${START}, apart voor elk van ‘acties’: ${DUE}; ${MET}; ${OVER}.`],
    [
      {
        vanaf: { onderdeel: '/aanhouding/beslissingHulpofficier', anders: '/aanhouding/tijdstip' },
        duur: {
          volgens: '/termijnUren',
          gevallen: {
            '6': { aantal: 6, eenheid: 'uren', uitgezonderd: night },
            '9': { aantal: 9, eenheid: 'uren', uitgezonderd: night },
          },
        },
        wie: { soort: 'om' },
      },
      `${START}: binnen 6 uur of 9 uur (00.00 tot 09.00 uur telt niet mee), naar wat het bericht zegt bij ‘termijn in uren’, geteld vanaf het tijdstip bij ‘beslissing van de hulpofficier’ (zolang dat ontbreekt voorlopig ‘tijdstip van de aanhouding’), moet zijn gebeurd: ‘Doe het’; daarvoor zorgt het Openbaar Ministerie; ${MET}; ${OVER}.`,
    ],
    [
      { vanaf: { eersteVan: '/betrokkenen', veld: '/aanhouding/tijdstip' } },
      `${START}: binnen 2 uur, geteld vanaf het vroegste tijdstip bij ‘tijdstip van de aanhouding’ onder ‘betrokkenen’, moet zijn gebeurd: ‘Doe het’; daarvoor zorgt de afzender; ${MET}; ${OVER}.`,
    ],
    [
      { vanaf: 'opening', duur: { aantal: 1, eenheid: 'werkdagen' }, wie: { feit: 'regisseur' } },
      `${START}: binnen 1 werkdag, geteld vanaf de opening van wie daarvoor zorgt, moet zijn gebeurd: ‘Doe het’; daarvoor zorgt wie in de zaak bekend is als ‘regisseur’; ${MET}; ${OVER}.`,
    ],
    [
      { meteenGehaaldAls: ['melding-al-gedaan'], laterDoor: ['hovj', 'ovj'], toonAanAfzender: true },
      `${START}: ${DUE}; dat is meteen gehaald als geldt ‘de politie heeft de zorgmelding al gedaan’; ${MET}; later eindigen kan alleen op het woord van de hulpofficier van justitie of de officier van justitie; ${OVER}; de afzender van het eerste bericht ziet hoe het ermee staat.`,
    ],
    [
      {
        gehaald: [
          { berichten: ['ontvangst'], als: ['ontvangst-opgepakt'], antwoord: true, doorHouder: true },
        ],
        vervalt: [
          {
            berichten: ['zsm-beslissing'],
            als: [],
            voor: { lijst: '/beslissingen', veld: '/besluit', een: ['heenzenden', 'seponeren'] },
          },
        ],
      },
      `${START}: ${DUE}; gehaald met een ontvangstbevestiging van wie daarvoor zorgt waarvoor geldt ‘de ontvanger heeft het opgepakt of verwerkt’, als antwoord op het eerste bericht; vervallen met een ZSM-beslissing, voor wie daarin staat bij ‘beslissingen’, met bij ‘besluit’ ‘heenzenden’ of ‘seponeren’; ${OVER}.`,
    ],
    [
      {
        waarschuwingen: [
          {
            code: 'W',
            resterend: { aantal: 1, eenheid: 'dagen' },
            als: ['kinderen-betrokken'],
            opKantoordag: true,
          },
        ],
      },
      `${START}: ${DUE}; ${MET}; met nog 1 dag te gaan, op een dag dat het kantoor open is, als dan geldt ‘er zijn kinderen betrokken’, een waarschuwing aan wie daarvoor zorgt; ${OVER}.`,
    ],
    [
      { na: { termijnen: ['TM-RC', 'TM-MELDING'], hoogstens: { aantal: 4, eenheid: 'weken' } } },
      `${START}: ${DUE}; zij gaat verder waar ‘De verdachte wordt voorgeleid aan de rechter-commissaris of vrijgelaten’ of ‘De politie doet na een aanhouding met kinderen een zorgmelding bij Veilig Thuis’ eindigt, en samen duren zij hoogstens 4 weken; ${MET}; ${OVER}.`,
    ],
    [
      {
        code: 'TM-OVERLEG-SASH',
        bij: { berichten: ['sash-uitkomst'], als: [] },
        wie: { coordinator: 'actie-overleg' },
      },
      `Bij een uitkomst van een risico-instrument: ${WITHIN}, moet zijn gebeurd: ‘Doe het’; daarvoor zorgt de coördinator van het Actie-overleg; ${MET}; is het dan nog open, dan gaat een bericht aan de coördinator van het Actie-overleg in de regio van de zaak; als signaal aan iedereen die het eerste bericht kreeg en wie het eerste bericht stuurde.`,
    ],
  ])('of its parts: %j', (changes, sentence) => {
    expect(termSentence(example, term(changes))).toBe(sentence);
  });

  it('that runs to a meeting', () => {
    const { duur: _duur, ...rest } = term({});
    const tot = { vergadering: 'actie-overleg', om: '17:00', laatAls: ['sash-hoog'] };
    expect(termSentence(example, { ...rest, tot })).toBe(
      `${START}: uiterlijk op de dag van de eerste vergadering van het Actie-overleg waarvan de agenda nog open is, 17.00 uur (wat laat komt telt nog mee als geldt ‘de uitkomst van de SASH is hoog’), moet zijn gebeurd: ‘Doe het’; daarvoor zorgt de afzender; ${MET}; ${OVER}.`,
    );
  });

  it('that only runs out, and that only tells something at once', () => {
    const { gehaald: _gehaald, ...rest } = term({});
    expect(termSentence(example, rest)).toBe(
      `${START}: ${WITHIN}, eindigt: ‘Doe het’; daarvoor zorgt de afzender; ${OVER}.`,
    );
    expect(termSentence(example, { ...rest, duur: { aantal: 0, eenheid: 'minuten' } })).toBe(
      `${START}: meteen geldt ‘Doe het’; daarvoor zorgt de afzender; daarover gaat meteen een bericht aan wie daarvoor zorgt.`,
    );
  });

  it('that nothing starts, and of which nobody hears', () => {
    const { bij: _bij, ...rest } = term({});
    expect(termSentence({ ...example, routeringsregels: [] }, rest)).toBe(
      `Bij geen enkel bericht: ${DUE}; ${MET}; is het dan nog open, dan gaat een bericht aan niemand.`,
    );
  });

  it('of a duty, that starts with the delivery of what the sharing rules name it for', () => {
    const duty: DutyDocument = {
      code: 'PL-OPGEPAKT',
      omschrijving: 'Meld het',
      wie: 'ontvanger',
      per: 'betrokkene',
      rollen: ['kind'],
      termijn: { aantal: 4, eenheid: 'weken' },
      grondslag: 'AVG-5',
    };
    expect(termSentence(example, duty)).toBe(
      'Bij de aflevering van een overdracht, apart voor iedere betrokkene met de rol kind: binnen 4 weken, geteld vanaf ontvangst, eindigt: ‘Meld het’; daarvoor zorgt de ontvanger; is het dan nog open, dan gaat een bericht aan wie daarvoor zorgt en wie het eerste bericht stuurde.',
    );
  });

  it('without a code, a pointer or a gap in any term of the example rulebook', () => {
    const codes = codesIn(example);
    const terms = [...example.termijnen, ...example.plichten];
    for (const one of terms) {
      const sentence = termSentence(example, one);
      expect(sentence).toMatch(/^Bij .+: .+‘.+’; daarvoor zorgt .+; .+\.$/);
      expect(sentence).not.toMatch(/undefined|\{|\/[a-z]|‘’| {2}|,,|;\.|aan niemand|geen enkel bericht/);
      const words = sentence.split(/[\s,;:.‘’]+/);
      expect([one.code, words.filter((word) => codes.has(word))]).toEqual([one.code, []]);
    }
    expect(terms.length).toBeGreaterThan(15);
  });
});
