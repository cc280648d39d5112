import type { Provider } from '../../report/report.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Contract } from '../contract.js';
import type { Fault } from '../fault.js';

/** Some sharing rule speaks of this kind of report from this kind of provider. Nobody else may tell the hub such a thing. */
export const maySend = (rulebook: Rulebook, provider: Provider, { kind }: Contract): readonly Fault[] =>
  rulebook.providersOf.get(kind)?.has(provider.kind) ? [] : [notEntitled];

const notEntitled: Fault = {
  code: 'afzender-niet-bevoegd',
  pointer: '/type',
  expected: {
    nl: 'een berichtsoort die uw soort organisatie volgens de regelset mag sturen',
    en: 'a kind of report that your kind of organisation may send according to the rulebook',
  },
  remedy: {
    nl: 'Stuur een andere berichtsoort, of laat een deelregel voor uw organisatie in de regelset zetten.',
    en: 'Send another kind of report, or have a sharing rule for your organisation added to the rulebook.',
  },
};
