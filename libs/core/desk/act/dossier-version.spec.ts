import { describe, expect, it } from '@jest/globals';
import { emptyDossier, withGiven, type Dossier } from '../dossier.js';
import type { Given } from '../given.js';
import { cameSince, dossierVersion } from './dossier-version.js';

const given = (id: string, receivedAt: number): Given => ({
  id,
  reportId: id,
  recipient: 'om-dh',
  isOwn: false,
  kind: 'aanhouding',
  version: 1,
  from: 'pol-dh',
  standsInFor: null,
  receivedAt,
  corrects: null,
  partnership: 'zsm',
  purpose: 'zsm-beslissing',
  signal: null,
  waitsUntil: null,
  data: {},
});
const dossier = (...givens: readonly Given[]): Dossier => givens.reduce(withGiven, emptyDossier);
const [first, second, third] = [given('a', 1), given('b', 2), given('c', 3)];
const since = (all: Dossier, version: string) => cameSince(all, version)?.map(({ id }) => id);

describe('the version of a case', () => {
  it('is the same in whatever order things came, and another once something came', () => {
    expect(dossierVersion(dossier(second, first))).toBe(dossierVersion(dossier(first, second)));
    expect(dossierVersion(dossier(first, second))).not.toBe(dossierVersion(dossier(first)));
    expect(dossierVersion(emptyDossier)).toBe('0-0');
  });

  it('tells what came in since', () => {
    const all = dossier(first, second, third);
    expect(since(all, dossierVersion(dossier(first)))).toEqual(['b', 'c']);
    expect(since(all, dossierVersion(all))).toEqual([]);
    expect(since(all, dossierVersion(emptyDossier))).toEqual(['a', 'b', 'c']);
  });

  it('is read from the end of the version of a card', () => {
    const all = dossier(first, second, third);
    expect(since(all, `12.7-${dossierVersion(dossier(first))}`)).toEqual(['b', 'c']);
  });

  it('tells of what came late too', () => {
    expect(since(dossier(first, second, third), dossierVersion(dossier(first, third)))).toHaveLength(1);
  });

  it.each(['', '1', 'abc', '1-', '1.2', '99999999999-1'])('is not told by "%s"', (version) => {
    expect(cameSince(dossier(first), version)).toBeNull();
  });
});
