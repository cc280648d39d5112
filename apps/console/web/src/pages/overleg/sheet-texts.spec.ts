import { describe, expect, it } from '@jest/globals';
import type { Zaakblad } from '../../api/desk.generated.js';
import { caseName, personName, spokenCode } from './names.js';
import { newsIn } from './news-in.js';
import { addressLine, personLine } from './person-line.js';
import { casePlace, newItemPlace } from './places.js';

const report = (bericht: string, sinds: string) => ({
  bericht,
  sinds,
  soort: 'sash-uitkomst',
  naam: 'een SASH',
  van: 'pol',
  naamVan: 'Politie',
  namens: null,
  eigen: false,
  signaal: false,
  nietActueel: false,
});
const sheet = (...bekend: Zaakblad['delenEnDuiden']['bekend']): Pick<Zaakblad, 'delenEnDuiden'> => ({
  delenEnDuiden: { bekend, kernvragen: [], ontbreekt: [] },
});

describe('what is new in a case', () => {
  it('is a report, or a newer version of one, that the sheet does not show', () => {
    const opened = sheet(report('1', 'a'), report('2', 'a'));
    const item = { bekend: [report('1', 'a'), report('2', 'b'), report('3', 'a')] };
    expect(newsIn(opened, item).map(({ id }) => id)).toEqual(['2 b', '3 a']);
    expect(newsIn(opened, { bekend: [report('1', 'a')] })).toEqual([]);
  });
});

describe('a case by its persons', () => {
  const person = (rol: string, aanduiding: string | null) => ({ rol, aanduiding });
  it('is called after its suspects, then after anybody, and otherwise says that it has no name', () => {
    const t = () => 'Zaak zonder naam';
    expect(caseName([person('slachtoffer', 'S.O. 1994'), person('verdachte', 'R.T. 1990')], t)).toBe(
      'R.T. (1990)',
    );
    expect(caseName([person('slachtoffer', 'S.O. 1994'), person('verdachte', null)], t)).toBe(
      'Zaak zonder naam',
    );
    expect(caseName([person('slachtoffer', 'S.O. 1994')], t)).toBe('S.O. (1994)');
    expect(personName('R.T.')).toBe('R.T.');
  });
});

describe('a value on the sheet', () => {
  it('never tells a citizen service number', () => {
    const line = personLine({
      bsn: '999902714',
      voornamen: 'Sanne',
      achternaam: 'Oudewater',
      geboortedatum: '1994-08-23',
    });
    expect(line).toEqual({ name: 'Sanne Oudewater', born: '1994-08-23', bsn: '••••••714' });
    expect(personLine(undefined)).toEqual({ name: '', born: null, bsn: null });
  });

  it('is an address on a line, of what was shared of it', () => {
    const whole = { straatnaam: 'Koperslagerij', huisnummer: 7, postcode: '5038 SA', woonplaats: 'Tilvoort' };
    expect(addressLine(whole)).toBe('Koperslagerij 7, 5038 SA Tilvoort');
    expect([addressLine({ woonplaats: 'Tilvoort' }), addressLine(undefined)]).toEqual(['Tilvoort', '']);
  });

  it('is spoken as words', () => {
    expect([spokenCode('kinderenBetrokken'), spokenCode('wordt-vervolgd')]).toEqual([
      'Kinderen betrokken',
      'Wordt vervolgd',
    ]);
  });
});

describe('the address of a case', () => {
  it('names the meeting when there is one, and nothing that is empty', () => {
    const moment = '2026-12-08T09:00:00.000Z';
    expect(casePlace('ao', moment, 'z', { stap: '2', samen: null })).toBe(
      '/actie-overleg/ao/2026-12-08T09%3A00%3A00.000Z/zaken/z?stap=2',
    );
    expect(casePlace('ao', null, 'z')).toBe('/actie-overleg/ao/zaken/z');
    expect(newItemPlace('ao', moment, 'z')).toBe(
      '/actie-overleg/ao/2026-12-08T09%3A00%3A00.000Z/nieuw?zaak=z',
    );
  });
});
