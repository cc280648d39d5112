import { Field, type FieldProps } from '../../parts/field.js';

/** A day, or a moment of a day, that somebody fills in; as its control shows it, in Dutch time. */
export const DayField = ({
  value,
  hasTime = false,
  onChange,
  ...field
}: Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly hasTime?: boolean;
  readonly onChange: (value: string) => void;
}) => (
  <Field {...field}>
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
