import type { Kijkrollen } from '../api/desk.generated.js';
import { useWords } from '../language/use-words.js';

/** For what somebody looks: one of a fixed list. */
export const Purposes = ({
  id,
  purposes,
  chosen,
  error,
  onChoose,
}: {
  readonly id: string;
  readonly purposes: Kijkrollen['doelen'];
  readonly chosen: string;
  readonly error: string | undefined;
  readonly onChoose: (purpose: string) => void;
}) => {
  const { t } = useWords();
  return (
    <fieldset
      className={error === undefined ? 'field' : 'field field--invalid'}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend>{t('looks.purpose')}</legend>
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field__error">
          {error}
        </p>
      )}
      {purposes.map(({ code, omschrijving }, n) => (
        <div key={code} className="choice">
          <input
            type="radio"
            id={n === 0 ? id : `${id}-${code}`}
            name={id}
            checked={chosen === code}
            onChange={() => onChoose(code)}
          />
          <label htmlFor={n === 0 ? id : `${id}-${code}`}>{omschrijving}</label>
        </div>
      ))}
    </fieldset>
  );
};
