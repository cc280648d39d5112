import type { PartnerId } from '../report/received-report.js';
import { regionName } from '../rulebook/region-name.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Fault } from '../validate/fault.js';

/** What the sender of a report is told when it went to the wrong region. */
export const wrongRegionNote = (
  rulebook: Rulebook,
  by: PartnerId,
  region: string | null,
  isPassedOn: boolean,
): string => {
  const name = rulebook.partners.get(by)?.name ?? by;
  const wrong = `Verkeerde regio: ${name} antwoordt dat dit bericht bij een andere regio hoort (VT-99) en heeft het niet meer.`;
  if (region === null)
    return `${wrong} De juiste regio is niet bekend. Stuur een correctie of een nieuw bericht met een plaats in de juiste regio.`;
  const proposal = `Voorgestelde regio: ${regionName(rulebook, region) ?? region}.`;
  return isPassedOn
    ? `${wrong} ${proposal} Omdat het acuut is, is het daar meteen afgeleverd.`
    : `${wrong} ${proposal} Stuur een correctie of een nieuw bericht met een plaats in die regio als u het daarmee eens bent.`;
};

/** The region that feedback proposes is not one it can propose. */
export const unknownRegion = (regions: readonly string[]): Fault => ({
  code: 'waarde-onjuist',
  pointer: '/data/voorgesteldeRegio',
  expected: {
    nl: `een andere regio dan de uwe: ${regions.join(' | ')}`,
    en: `another region than your own: ${regions.join(' | ')}`,
  },
  remedy: {
    nl: 'Kies een regio uit de lijst, of laat het veld weg als u de juiste regio niet weet.',
    en: 'Choose a region from the list, or leave the field out when you do not know the right one.',
  },
});
