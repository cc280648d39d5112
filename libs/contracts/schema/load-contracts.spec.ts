import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import type { CloudEvent, Fault, Unvalidated } from '#core';

import { loadContracts } from './load-contracts.js';

const { check, all } = loadContracts();
const TYPE = 'nl.samenloop.terugkoppeling.v1';
const GOOD = {
  betreft: '6f1f3c1e-5d0b-8c55-9a4e-0b6f0d2c7a11',
  status: 'VT-02',
  datum: '2026-11-26',
  toelichting: 'a',
};

function faultsOf(type: string, data: unknown): readonly Fault[] {
  const event: CloudEvent = {
    id: '1',
    source: 'urn:nld:oin:00000009999000000000:systeem:proef',
    type,
    time: 0,
    subject: 'zaak-1',
    extensions: {},
    data: data as Unvalidated,
  };
  const checked = check(event);
  return 'faults' in checked ? checked.faults : [];
}

describe('loadContracts', () => {
  it('derives kind, version and type from folder and file name', () => {
    expect(all.map(({ type }) => type)).toEqual([
      'nl.samenloop.aanhouding.v1',
      'nl.samenloop.advies.v1',
      'nl.samenloop.agendapunt.v1',
      'nl.samenloop.bekendheidscheck.v1',
      'nl.samenloop.correctie.v1',
      'nl.samenloop.crisismelding.v1',
      'nl.samenloop.huisverbod.v1',
      'nl.samenloop.ontvangst.v1',
      'nl.samenloop.overdracht.v1',
      'nl.samenloop.overleg-uitkomst.v1',
      'nl.samenloop.sash-uitkomst.v1',
      'nl.samenloop.termijn.v1',
      'nl.samenloop.terugkoppeling.v1',
      'nl.samenloop.veiligheidsbeoordeling.v1',
      'nl.samenloop.vergadering.v1',
      'nl.samenloop.vt-melding.v1',
      'nl.samenloop.zsm-beslissing.v1',
      'nl.samenloop.zvh-casus.v1',
    ]);
    expect(all[0]).toMatchObject({ kind: 'aanhouding', version: 1 });
  });

  it('has types that were made from the schemas as they are now', () => {
    const script = fileURLToPath(new URL('../generate-types.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});

describe('check', () => {
  it('names the accepted types when the kind is unknown', () => {
    const [fault] = faultsOf('nl.samenloop.verzonnen.v1', GOOD);
    expect(fault).toMatchObject({ code: 'type-onbekend', pointer: '/type' });
    expect(fault?.expected.nl).toContain(all.map((contract) => contract.type).join(', '));
    expect(fault?.expected.nl).not.toContain('verzonnen');
  });

  it('names the accepted versions when only the version is unknown', () => {
    const [fault] = faultsOf('nl.samenloop.terugkoppeling.v2', GOOD);
    expect(fault).toMatchObject({ code: 'versie-onbekend', pointer: '/type' });
    expect(fault?.expected.nl).toBe(`Een van deze typen: ${TYPE}.`);
  });

  it.each(['', 'v1', 'nl.samenloop.', 'constructor', '__proto__'])('calls the type "%s" unknown', (type) => {
    expect(faultsOf(type, GOOD)).toMatchObject([{ code: 'type-onbekend' }]);
  });

  it('explains a fault in Dutch and English with the title of the field', () => {
    expect(faultsOf(TYPE, { ...GOOD, status: 'VT-05' })).toEqual([
      {
        code: 'waarde-onjuist',
        pointer: '/data/status',
        expected: {
          nl: '"Status": VT-00, VT-01-01, VT-01-02, VT-01-03, VT-01-04, VT-02, VT-03 of VT-99.',
          en: '"Status": VT-00, VT-01-01, VT-01-02, VT-01-03, VT-01-04, VT-02, VT-03 or VT-99.',
        },
        remedy: { nl: 'Verbeter "Status".', en: 'Correct "Status".' },
      },
    ]);
  });

  it.each([null, 7, 'tekst', [], true])('wants an object and not %j', (data) => {
    expect(faultsOf(TYPE, data)).toMatchObject([{ code: 'waarde-onjuist', pointer: '/data' }]);
  });

  it('tells at the parent about an unknown field whose name may be data about a person', () => {
    expect(faultsOf(TYPE, { ...GOOD, '999901138': 1, ['J. Kwartier']: 2, __proto__x: 3 })).toMatchObject([
      { code: 'veld-onbekend', pointer: '/data' },
    ]);
  });

  it('does not take inherited names for members', () => {
    const data: unknown = JSON.parse('{"__proto__": {"betreft": "x"}, "constructor": 1}');
    expect(faultsOf(TYPE, data).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      expect.arrayContaining(['veld-ontbreekt /data/betreft', 'veld-onbekend /data']),
    );
  });

  it('reports at most fifty faults', () => {
    const betrokkenen = Array.from({ length: 50 }, () => ({ rol: 'dader' }));
    expect(faultsOf('nl.samenloop.crisismelding.v1', { betrokkenen })).toHaveLength(50);
  });

  it('says what to do when a citizen service number is wrong (Wmo 2015 art. 5.2.9)', () => {
    const betrokkenen = [{ kenmerk: 'V1', rol: 'verdachte', persoon: { bsn: '999912346' } }];
    const fault = faultsOf('nl.samenloop.crisismelding.v1', { betrokkenen }).find(
      ({ code }) => code === 'bsn-onjuist',
    );
    expect(fault?.remedy.nl).toMatch(/achternaam, voornamen, geboortedatum, postcode en huisnummer.*5\.2\.9/);
    expect(JSON.stringify(fault)).not.toContain('999912346');
  });
});
