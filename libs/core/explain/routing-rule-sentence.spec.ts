import { describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import type { RoutingRuleDocument, RulebookDocument } from '../rulebook/rulebook-document.js';
import { routingRuleSentence } from './routing-rule-sentence.js';

const example = exampleRulebook();
const rule = (changes: Partial<RoutingRuleDocument>): RoutingRuleDocument => ({
  code: 'R',
  bericht: 'aanhouding',
  als: [],
  aan: [{ soort: 'rvdk' }],
  verband: 'zsm',
  doel: 'zsm-beslissing',
  waarneming: false,
  ...changes,
});
const RVDK = 'aan de Raad voor de Kinderbescherming';
const FOR = 'in het verband ZSM, voor ‘Beslissing aan de ZSM-tafel’';
const LATER = 'wie gesloten is vindt het bij opening';

describe('a routing rule reads as a sentence', () => {
  it.each<[Partial<RoutingRuleDocument>, string]>([
    [{}, `Bij een aanhouding: ${RVDK}, ${FOR}; ${LATER}.`],
    [
      { regios: ['haaglanden'], als: ['kinderen-betrokken'] },
      `Bij een aanhouding in Haaglanden waarvoor geldt ‘er zijn kinderen betrokken’: ${RVDK}, ${FOR}; ${LATER}.`,
    ],
    [
      { regios: ['haaglanden', 'hollands-midden', 'rijnmeer'], als: ['zsm-zaak', 'kinderen-betrokken'] },
      `Bij een aanhouding in Haaglanden, Hollands Midden of Rijnmeer waarvoor geldt ‘de zaak ligt op de ZSM-tafel’ en ‘er zijn kinderen betrokken’: ${RVDK}, ${FOR}; ${LATER}.`,
    ],
    [
      { geldigVan: '2027-01-01T00:00:00+01:00' },
      `Bij een aanhouding vanaf 1-1-2027: ${RVDK}, ${FOR}; ${LATER}.`,
    ],
    [
      { geldigVan: '2027-01-01T00:00:00+01:00', geldigTot: '2027-07-01T00:00:00+02:00' },
      `Bij een aanhouding vanaf 1-1-2027 tot 1-7-2027: ${RVDK}, ${FOR}; ${LATER}.`,
    ],
    [
      { moment: { dagen: ['za', 'zo'], van: '22:00', tot: '06:00' } },
      `Bij een aanhouding ontvangen op zaterdag en zondag tussen 22.00 en 06.00 uur: ${RVDK}, ${FOR}; ${LATER}.`,
    ],
    [
      { moment: { van: '22:00' } },
      `Bij een aanhouding ontvangen vanaf 22.00 uur: ${RVDK}, ${FOR}; ${LATER}.`,
    ],
    [{ moment: { tot: '06:00' } }, `Bij een aanhouding ontvangen vóór 06.00 uur: ${RVDK}, ${FOR}; ${LATER}.`],
    [
      { aan: [{ partner: 'om-dh', functie: 'ovj' }] },
      `Bij een aanhouding: aan Officier van justitie van Openbaar Ministerie Den Haag, ${FOR}; ${LATER}.`,
    ],
    [
      { aan: [{ soort: '3ro' }, { soort: 'om', functie: 'ovj' }, { soort: 'politie' }, { tafel: 'zsm' }] },
      `Bij een aanhouding: aan de reclassering, en aan Officier van justitie van het Openbaar Ministerie, de politie en iedereen aan de ZSM-tafel in de regio van de zaak, ${FOR}; ${LATER}.`,
    ],
    [
      { aan: [{ melder: true }, { waargenomene: true }, { eerdereOntvangers: true }] },
      `Bij een aanhouding: aan wie het bericht stuurde waarop dit volgt, degene voor wie de afzender waarneemt en iedereen die het bericht kreeg waarop dit volgt, ${FOR}; ${LATER}.`,
    ],
    [
      { aan: [{ eerdereOntvangers: true, vanVeld: '/naar' }, { genoemdIn: '/gericht' }] },
      `Bij een aanhouding: aan iedereen die in het bericht waarop dit volgt ‘overdragen aan’ te zien kreeg en wie het bericht noemt bij ‘gericht aan’, ${FOR}; ${LATER}.`,
    ],
    [
      { niveau: 'signaal', waarneming: true },
      `Bij een aanhouding: alleen een signaal dat er een bericht is, ${RVDK}, ${FOR}; ${LATER}, en tot dan krijgt de waarnemer het.`,
    ],
    [
      {
        anders: {
          gesloten: [{ partner: 'vt-rm', functie: 'crisisdienst' }],
          onbekend: [{ coordinator: 'zsm' }],
        },
      },
      `Bij een aanhouding: ${RVDK}, ${FOR}; ${LATER}; is iemand gesloten en neemt niemand waar, dan ook aan Crisisdienst van Veilig Thuis, per telefoon van Veilig Thuis Rijnmeer; levert een adres niemand op, dan aan de coördinator van de ZSM-tafel in de regio van de zaak.`,
    ],
    [
      { termijn: 'vt-3-uur' },
      `Bij een aanhouding: ${RVDK}, ${FOR}; dan begint de termijn vt-3-uur; ${LATER}.`,
    ],
    [
      { aan: [], toelichting: 'het is genoteerd' },
      `Bij een aanhouding: aan niemand, ${FOR}; de afzender hoort: ‘het is genoteerd’.`,
    ],
  ])('of its parts: %j', (changes, sentence) => {
    expect(routingRuleSentence(example, rule(changes))).toBe(sentence);
  });

  it('by code where the rulebook has no names', () => {
    const { benamingen: _names, ...nameless } = example;
    expect(routingRuleSentence(nameless, rule({ aan: [{ tafel: 'zsm' }, { genoemdIn: '/gericht' }] }))).toBe(
      `Bij een bericht aanhouding: aan wie het bericht noemt bij ‘/gericht’, en aan iedereen aan de tafel zsm in de regio van de zaak, ${FOR}; ${LATER}.`,
    );
  });

  it('without a code, a pointer or a gap in any rule of the example rulebook', () => {
    const codes = codesIn(example);
    for (const one of example.routeringsregels) {
      const sentence = routingRuleSentence(example, one);
      expect(sentence).toMatch(/^Bij een .+: (aan|alleen een signaal) .+, in het verband .+, voor ‘.+’.*\.$/);
      expect(sentence).not.toMatch(/undefined|\{|\/[a-z]|‘’| {2}|,,|;\./);
      const words = sentence.split(/[\s,;:.‘’]+/);
      expect([one.code, words.filter((word) => codes.has(word))]).toEqual([one.code, []]);
    }
    expect(example.routeringsregels.length).toBeGreaterThan(30);
  });
});

/** Codes that are no ordinary word: with a hyphen, a digit, or made of capitals. */
const codesIn = ({ ketenpartners, verbanden, doelen, regios, tafels, voorwaarden }: RulebookDocument) =>
  new Set(
    [
      ...[...ketenpartners, ...verbanden, ...doelen, ...regios, ...tafels].map(({ code }) => code),
      ...Object.keys(voorwaarden),
      ...ketenpartners.map(({ soort }) => soort),
    ].filter(
      (code) => /[-0-9]/.test(code) || ['rvdk', 'shn', 'dji', 'kmar', 'om', 'vt', 'gi'].includes(code),
    ),
  );
