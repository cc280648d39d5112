import { Field } from './field.js';

/** A longer text that somebody writes. */
export const TextArea = ({
  id,
  label,
  hint,
  error,
  value,
  rows = 3,
  maxLength = 2000,
  isOptional = false,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isOptional?: boolean;
  readonly onChange: (text: string) => void;
}) => (
  <Field
    id={id}
    label={label}
    error={error}
    isOptional={isOptional}
    {...(hint === undefined ? {} : { hint })}
  >
    {(control) => (
      <textarea
        {...control}
        rows={rows}
        maxLength={maxLength}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
