import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLE_RULEBOOK } from '#contracts';
import { rulebookReport } from './rulebook-report.js';

const example = join(import.meta.dirname, '../../..', EXAMPLE_RULEBOOK);

describe('the report on a rulebook', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samenloop-regelset-'));
    cpSync(example, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts the warnings and shows each with an example', () => {
    const { code, lines } = rulebookReport(example);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^Regelset \S+: 0 fouten, \d+ waarschuwingen\.$/);
    expect(lines.filter((line) => line.startsWith('    bijvoorbeeld: ')).length).toBeGreaterThan(0);
  });

  it('shows the faults, each with its name and place, and the warnings too', () => {
    const wrong = {
      waarnemingen: [{ code: 'W', voor: 'vt-rm', door: 'niemand', van: '2025-01-01T00:00:00+01:00' }],
    };
    writeFileSync(join(folder, 'zz.json'), JSON.stringify(wrong));
    const { code, lines } = rulebookReport(folder);
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(
      /naam-onbekend \/waarnemingen\/\d+\/door: ketenpartner "niemand" bestaat niet/,
    );
    expect(lines).toContain('Waarschuwingen:');
  });

  it('tells of another shape', () => {
    writeFileSync(join(folder, 'zz.json'), JSON.stringify({ kleur: 'rood' }));
    const { code, lines } = rulebookReport(folder);
    expect(code).toBe(1);
    expect(lines[1]).toContain('(kleur)');
  });
});
