import { useEffect, useRef } from 'react';
import { Field } from '../../parts/field.js';

/** What one looks for. While one types, the field knows better than the address, which follows a little later. */
export const SearchField = ({
  label,
  value,
  onSearch,
}: {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null && input.current !== document.activeElement) input.current.value = value;
  }, [value]);
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          ref={input}
          type="search"
          defaultValue={value}
          onChange={({ target }) => onSearch(target.value)}
        />
      )}
    </Field>
  );
};
