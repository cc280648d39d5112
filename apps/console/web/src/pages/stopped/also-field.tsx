import { useId } from 'react';
import { useWords } from '../../language/use-words.js';

/** Whether what the recipient already has is delivered again too. */
export const AlsoField = ({
  isOn,
  onChange,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <div className="choice">
        <input
          id={id}
          type="checkbox"
          aria-describedby={`${id}-hint`}
          checked={isOn}
          onChange={({ target }) => onChange(target.checked)}
        />
        <label htmlFor={id}>{t('again.also')}</label>
      </div>
      <p id={`${id}-hint`} className="soft small">
        {t('again.also.hint')}
      </p>
    </div>
  );
};
