import { useWords } from '../../language/use-words.js';
import { Field } from '../../parts/field.js';

/** One of a list that is too long to have in sight. */
export const Select = ({
  id,
  label,
  error,
  isOptional = false,
  options,
  chosen,
  onChosen,
}: {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly isOptional?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChosen: (value: string) => void;
}) => {
  const { t } = useWords();
  return (
    <Field id={id} label={label} error={error} isOptional={isOptional}>
      {(control) => (
        <select {...control} value={chosen} onChange={({ target }) => onChosen(target.value)}>
          <option value="">{t('case.decide.choose')}</option>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
