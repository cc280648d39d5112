import { useWords } from '../../language/use-words.js';
import { TextArea } from '../../parts/text-area.js';

/** Why somebody does this: it is kept. */
export const ReasonField = ({
  id,
  value,
  isWrong,
  error,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly isWrong: boolean;
  /** What Samenloop said of it. */
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
}) => {
  const { t } = useWords();
  return (
    <TextArea
      id={id}
      label={t('again.reason')}
      hint={t('again.reason.hint')}
      error={isWrong ? t('again.reason.missing') : error}
      value={value}
      rows={2}
      maxLength={500}
      onChange={onChange}
    />
  );
};
