import { Field } from '../../parts/field.js';

/** A day, or a moment of a day, that somebody fills in; as its control shows it, in Dutch time. */
export const DayField = ({
  id,
  label,
  hint,
  error,
  value,
  isOptional = false,
  hasTime = false,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly isOptional?: boolean;
  readonly hasTime?: boolean;
  readonly onChange: (value: string) => void;
}) => (
  <Field
    id={id}
    label={label}
    error={error}
    isOptional={isOptional}
    {...(hint === undefined ? {} : { hint })}
  >
    {(control) => (
      <input
        {...control}
        type={hasTime ? 'datetime-local' : 'date'}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
