import type { Herleverplan, Uitkomsttelling } from '../../api/desk.generated.js';
import type { Say } from '../../language/use-words.js';

/** What a plan comes down to: how many, how many not and why, each in one sentence. */
export const planSentences = (
  t: Say,
  { afTeLeveren, overgeslagen }: Pick<Herleverplan, 'afTeLeveren' | 'overgeslagen'>,
): readonly string[] => [
  afTeLeveren === 0 ? t('again.nothing') : t('again.todo', { count: afTeLeveren }),
  ...overgeslagen.map(({ uitkomst, aantal }) =>
    t('again.skipped', { count: aantal, why: t(`again.outcome.${uitkomst}`) }),
  ),
];

/** What became of a job in one sentence, once it is over. */
export const resultSentence = (
  t: Say,
  { aantal, aangeboden }: { readonly aantal: number; readonly aangeboden: number },
): string =>
  aantal === aangeboden ? t('again.done-all') : t('again.done-part', { done: aangeboden, all: aantal });

/** Outcomes with what was delivered first, then the rest from many to few. */
export const inOrder = (counts: readonly Uitkomsttelling[]): readonly Uitkomsttelling[] =>
  [...counts].sort(
    (a, b) =>
      Number(b.uitkomst === 'aangeboden') - Number(a.uitkomst === 'aangeboden') || b.aantal - a.aantal,
  );
