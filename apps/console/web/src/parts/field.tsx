import { useId, type ReactNode } from 'react';
import { useWords } from '../language/use-words.js';
import { describedBy, FieldNotes } from './field-notes.js';

/** What a control in a field must carry. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  /** Where the error summary leads to. */
  readonly id?: string;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled control with its hint and its error between label and control (NL Design System). */
export const Field = ({ label, hint, error, isOptional = false, id: given, children }: FieldProps) => {
  const { t } = useWords();
  const own = useId();
  const id = given ?? own;
  const notes = { id, hint, error };
  return (
    <div className={error === undefined ? 'field' : 'field field--invalid'}>
      <label htmlFor={id}>
        {label}
        {isOptional ? ` (${t('parts.optional')})` : ''}
      </label>
      <FieldNotes {...notes} />
      {children({
        id,
        'aria-describedby': describedBy(notes),
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': isOptional ? undefined : true,
      })}
    </div>
  );
};
