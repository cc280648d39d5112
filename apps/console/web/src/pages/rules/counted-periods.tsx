import type { RegelsetVersie } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { periodsInWords } from './periods-in-words.js';

/** When a rulebook counted, the last time first. */
export const CountedPeriods = ({ version }: { readonly version: RegelsetVersie }) => {
  const { t, locale } = useWords();
  return periodsInWords(version, t, locale).join('; ');
};
