import type { AanTafel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Icon } from '../../parts/icon.js';

/** Marks a screen that several see together. */
export const TogetherMark = ({
  together,
  atTable,
}: {
  readonly together: string;
  readonly atTable: readonly AanTafel[];
}) => {
  const { t } = useWords();
  const names = together
    .split(',')
    .map((code) => atTable.find(({ ketenpartner }) => ketenpartner === code)?.naam ?? code);
  return (
    <p className="together-mark">
      <Icon name="eye" /> <strong>{t('zsm.together.mark')}.</strong>{' '}
      {t('zsm.together.of', { names: names.join(', ') })}
    </p>
  );
};
