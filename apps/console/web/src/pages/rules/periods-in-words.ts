import type { RegelsetVersie } from '../../api/desk.generated.js';
import type { Say } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';

/** When a rulebook counted, in words. Of what counted again before this was kept, the begin or the end is not known. */
export const periodsInWords = (
  { actief, perioden }: Pick<RegelsetVersie, 'actief' | 'perioden'>,
  t: Say,
  locale: string,
): readonly string[] => {
  const told = perioden.map(({ van, tot }) => {
    const from = formatMoment(van, 'text', locale);
    if (tot !== null) return t('version.period', { from, until: formatMoment(tot, 'text', locale) });
    return t(actief ? 'version.period.since' : 'version.period.from', { from });
  });
  const isKept = !actief || perioden.some(({ tot }) => tot === null);
  return isKept ? told : [t('version.period.unknown'), ...told];
};
