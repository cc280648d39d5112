import { useId, type ReactNode } from 'react';
import { useWords } from '../language/use-words.js';

/** What a control in a field must carry. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** A labelled control with its hint and its error between label and control (NL Design System). */
export const Field = ({
  label,
  hint,
  error,
  isOptional = false,
  id: given,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  /** Where the error summary leads to. */
  readonly id?: string;
  readonly children: (control: ControlProps) => ReactNode;
}) => {
  const { t } = useWords();
  const own = useId();
  const id = given ?? own;
  const described = [
    hint === undefined ? [] : [`${id}-hint`],
    error === undefined ? [] : [`${id}-error`],
  ].flat();
  return (
    <div className={error === undefined ? 'field' : 'field field--invalid'}>
      <label htmlFor={id}>
        {label}
        {isOptional ? ` (${t('parts.optional')})` : ''}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field__error">
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': isOptional ? undefined : true,
      })}
    </div>
  );
};
