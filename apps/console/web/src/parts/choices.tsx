import { useWords } from '../language/use-words.js';
import { describedBy, FieldNotes } from './field-notes.js';

interface ChoicesProps {
  /** The id of the first control, where the error summary leads to. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly isSeveral?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** One or several of a short list, all of them in sight. */
export const Choices = ({
  id,
  legend,
  hint,
  error,
  isOptional = false,
  isSeveral = false,
  options,
  chosen,
  onChosen,
}: ChoicesProps) => {
  const { t } = useWords();
  const notes = { id, hint, error };
  return (
    <fieldset
      className={error === undefined ? 'field' : 'field field--invalid'}
      aria-describedby={describedBy(notes)}
    >
      <legend>
        {legend}
        {isOptional ? ` (${t('parts.optional')})` : ''}
      </legend>
      <FieldNotes {...notes} />
      {options.map(({ value, label }, place) => {
        const own = place === 0 ? id : `${id}-${value}`;
        return (
          <div className="choice" key={value}>
            <input
              id={own}
              type={isSeveral ? 'checkbox' : 'radio'}
              name={id}
              value={value}
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChosen(
                  isSeveral
                    ? options
                        .map((one) => one.value)
                        .filter((one) => (one === value ? target.checked : chosen.includes(one)))
                    : [value],
                )
              }
            />
            <label htmlFor={own}>{label}</label>
          </div>
        );
      })}
    </fieldset>
  );
};
