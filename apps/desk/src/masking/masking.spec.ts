import { describe, expect, it } from '@jest/globals';
import { exampleReport, loadContracts } from '#contracts';
import {
  classified,
  code,
  contentOf,
  listOf,
  maybe,
  object,
  orNull,
  ref,
  responds,
  streams,
  text,
} from '#runtime';
import { masking } from './masking.js';

const schemas = {
  Kaart: object({
    zaak: code('Zaak'),
    vrij: text('Vrij'),
    naam: classified(maybe('Naam'), 'identiteit', 'normaal'),
  }),
  Bord: object({
    kaarten: listOf(ref('Kaart')),
    eerste: { oneOf: [ref('Kaart'), { type: 'null' }] },
    wacht: orNull(object({ hoeveel: { type: 'integer' } }), 'Wie wacht.'),
    dringend: classified({ type: 'string', enum: ['ja', 'nee'] }, 'acuut', 'normaal'),
    feit: classified({ type: 'string', enum: ['geweld'] }, 'feit', 'strafrechtelijk'),
    los: { type: 'object', description: 'Niet beschreven.' },
  }),
  Bericht: object({ soort: code('Soort'), data: contentOf('soort', 'Inhoud') }),
};
const paths = {
  '/bord/{regio}': { get: { responses: { '200': responds('Bord', 'application/json', ref('Bord')) } } },
  '/bericht': { get: { responses: { '200': responds('Bericht', 'application/json', ref('Bericht')) } } },
  '/stroom': { get: { responses: { '200': streams('Stroom', { kaart: ref('Kaart') }) } } },
};
const mask = masking(paths, schemas, loadContracts());
const answer = (route: string, value: object): unknown =>
  JSON.parse(mask.answer(route, JSON.stringify(value)));

describe('what leaves for who only looks', () => {
  it('keeps its shape, and shows of classified values only words of a fixed list that are not sensitive', () => {
    const card = { zaak: 'Z1', vrij: 'Jan', naam: 'A. B. 1990' };
    const board = { kaarten: [card], eerste: card, wacht: { hoeveel: 2 }, dringend: 'ja', feit: 'geweld' };
    expect(answer('/v1/bord/:regio', board)).toEqual({
      kaarten: [{ zaak: 'Z1', vrij: '•••', naam: '•••' }],
      eerste: { zaak: 'Z1', vrij: '•••', naam: '•••' },
      wacht: { hoeveel: 2 },
      dringend: 'ja',
      feit: '•••',
    });
    expect(answer('/v1/bord/:regio', { eerste: null, wacht: null })).toEqual({ eerste: null, wacht: null });
  });

  it('shows nothing of what no schema describes', () => {
    const untold = { los: { naam: 'Jan', leeftijd: 40, lijst: ['x'] }, nieuw: 'Jan' };
    const blank = { los: { naam: '•••', leeftijd: null, lijst: ['•••'] }, nieuw: '•••' };
    expect(answer('/v1/bord/:regio', untold)).toEqual(blank);
    expect(answer('/v1/nergens', untold)).toEqual(blank);
  });

  it('shows of a report by how its kind classifies the fields, and nothing of a kind it does not know', () => {
    const data = exampleReport('aanhouding', 'twee-verdachten-drie-kinderen');
    const shown = JSON.stringify(answer('/v1/bericht', { soort: 'aanhouding', data }));
    expect(shown).toContain('"rol":"verdachte"');
    expect(shown).toContain('"inBeeld":"');
    for (const secret of secretsIn(data)) expect(shown).not.toContain(secret);
    const other = JSON.stringify(answer('/v1/bericht', { soort: 'anders', data }));
    expect(other).not.toContain('verdachte"');
  });

  it('is masked event by event on a stream; an event that is not described is blank', () => {
    const written = [
      'id: 1\nevent: kaart\ndata: {"zaak":"Z1","naam":"Jan"}',
      ': er is nog iemand',
      'event: iets\ndata: {"naam":"Jan"}',
      '',
    ].join('\n\n');
    expect(mask.events('/v1/stroom', written)).toBe(
      [
        'id: 1\nevent: kaart\ndata: {"zaak":"Z1","naam":"•••"}',
        ': er is nog iemand',
        'event: iets\ndata: {"naam":"•••"}',
        '',
      ].join('\n\n'),
    );
  });
});

/** Everything in a report that names somebody or is told in somebody's own words. */
const secretsIn = (data: unknown): readonly string[] => {
  const found = JSON.stringify(data).matchAll(
    /"(?:voornamen|achternaam|bsn|geboortedatum|straat|huisnummer|postcode|omschrijving)":"([^"]+)"/g,
  );
  return [...found].map(([, value = '']) => value);
};
