import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, nextLine, step, termLine } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const story = caseStory(rulebook, contracts.check);

describe('the terms of a huisverbod (C6)', () => {
  /** S09. */
  const imposed = step('pol-rm', 'huisverbod', '2026-12-18T23:40:00+01:00', 'besluit-in-mandaat');
  const later = (from: string, moment: string, voorbeeld: string) =>
    step(from, 'huisverbod', moment, voorbeeld, { betreft: 'eerder-1' });

  it('are its end, word of where he can be reached, and the hearing', () => {
    expect(story.end([imposed]).terms.map(termLine)).toEqual([
      'TM-HUISVERBOD bm-rm 2026-12-28 23:40',
      'TM-HUISVERBOD-BEREIKBAAR pol-rm 2026-12-19 23:40',
      'TM-HUISVERBOD-ZITTING bm-rm 2026-12-21 23:40',
    ]);
  });

  it('make the reminder of its end come at the opening of the last day before Christmas', () => {
    expect(story.open([imposed], 'TM-HUISVERBOD').map(nextLine)).toEqual([
      'HUISVERBOD-VERLENGEN 2026-12-24 08:30',
    ]);
  });

  it('are met one by one', () => {
    const reachable = later('pol-rm', '2026-12-20T08:10:00+01:00', 'bereikbaar-in-hotel');
    expect(story.end([imposed, reachable]).terms.map(termLine)).toEqual([
      'TM-HUISVERBOD-BEREIKBAAR pol-rm 2026-12-19 23:40 gehaald',
    ]);
    const upheld = later('bm-rm', '2026-12-21T15:00:00+01:00', 'in-stand-gelaten');
    expect(story.end([imposed, upheld]).terms.map(termLine)).toEqual([
      'TM-HUISVERBOD-ZITTING bm-rm 2026-12-21 23:40 gehaald',
    ]);
  });

  it('make way for those of the extension', () => {
    const extended = later('bm-rm', '2026-12-28T11:00:00+01:00', 'verlengd');
    const { terms } = story.end([imposed, extended]);
    expect(terms.map(termLine)).toContain('TM-HUISVERBOD bm-rm 2026-12-28 23:40 vervallen');
    expect(terms.map(termLine)).toContain('TM-HUISVERBOD-VERLENGD bm-rm 2027-01-15 23:40');
  });

  it('go on when it is not extended', () => {
    const refused = later('bm-rm', '2026-12-28T11:00:00+01:00', 'niet-verlengd');
    expect(
      story.open([...story.told([imposed], 'TM-HUISVERBOD'), refused], 'TM-HUISVERBOD').map(nextLine),
    ).toEqual(['verstreken 2026-12-28 23:40']);
  });
});
