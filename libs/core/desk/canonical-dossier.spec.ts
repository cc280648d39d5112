import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalDossier } from './canonical-dossier.js';
import { emptyDossier, withGiven } from './dossier.js';
import type { Given } from './given.js';

const given = (id: string, data: Given['data'] = {}): Given => ({
  id,
  reportId: id,
  recipient: 'om-dh',
  isOwn: false,
  kind: 'aanhouding',
  version: 1,
  from: 'pol-dh',
  standsInFor: null,
  receivedAt: 0,
  corrects: null,
  partnership: null,
  purpose: null,
  signal: null,
  waitsUntil: null,
  data,
});
const dossierOf = (all: readonly Given[]) => all.reduce(withGiven, emptyDossier);

describe('the canonical form of a dossier', () => {
  it('is the same in whatever order and however often things come in', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(some, (ids) => {
        const once = [...new Set(ids)].sort().map((id) => given(id));
        expect(canonicalDossier(dossierOf(ids.map((id) => given(id))))).toBe(
          canonicalDossier(dossierOf(once)),
        );
      }),
    );
  });

  it('does not depend on the order in which fields are written', () => {
    const one = dossierOf([given('a', { x: 1, y: [{ p: 'é', q: null }] })]);
    const other = dossierOf([given('a', { y: [{ q: null, p: 'é' }], x: 1 })]);
    expect(canonicalDossier(one)).toBe(canonicalDossier(other));
  });

  it('differs when anything in it differs', () => {
    const forms = [{}, { x: 1 }, { x: '1' }, { x: [1] }, { x: [1, 2] }, { x: [2, 1] }, { y: 1 }].map((data) =>
      canonicalDossier(dossierOf([given('a', data)])),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });
});
