import type { Instant } from '../../report/instant.js';
import type { Example, Finding } from '../finding.js';
import type { Inquiry } from './inquiry.js';

/** Successions with a gap: the one stops before the other takes its place, or the other does not take part yet by then. */
export const gapsInSuccession = ({
  document,
}: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const partners = new Map(document.ketenpartners.map((partner) => [partner.code, partner]));
  return (document.opvolgingen ?? []).flatMap(({ van, naar, per }, n) => {
    const at = Date.parse(per);
    const ends = momentOf(partners.get(van)?.tot);
    const begins = momentOf(partners.get(naar)?.van);
    return [
      ...(ends !== null && ends < at
        ? [gap(n, 'van', `"${van}" doet al niet meer mee voordat "${naar}" opvolgt`, ends)]
        : []),
      ...(begins !== null && begins > at
        ? [gap(n, 'naar', `"${naar}" doet nog niet mee als het "${van}" opvolgt`, at)]
        : []),
    ];
  });
};

const momentOf = (text: string | undefined): Instant | null => (text === undefined ? null : Date.parse(text));

const gap = (n: number, member: string, problem: string, moment: Instant) => ({
  pointer: `/opvolgingen/${n}/${member}`,
  problem: `${problem}; tussendoor is er niemand`,
  example: { moment },
});
