import { Field, type FieldProps } from './field.js';

/** A longer text that somebody writes. */
export const TextArea = ({
  value,
  rows = 3,
  maxLength = 2000,
  onChange,
  ...field
}: Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly onChange: (text: string) => void;
}) => (
  <Field {...field}>
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
