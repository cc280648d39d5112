import { Field } from '../../parts/field.js';

/** One of a list, in a filter. */
export const ChoiceField = ({
  label,
  value,
  options,
  every,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly code: string; readonly naam: string }[];
  /** What choosing none of them is called; without it one of them is always chosen. */
  readonly every?: string;
  readonly onChoose: (code: string) => void;
}) => (
  <Field label={label}>
    {({ id }) => (
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {every === undefined ? null : <option value="">{every}</option>}
        {options.map(({ code, naam }) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
    )}
  </Field>
);
