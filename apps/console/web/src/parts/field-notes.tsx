export interface FieldNotesProps {
  /** Of the control that they are about. */
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}

/** The hint and the error of a control, between its label and itself (NL Design System). */
export const FieldNotes = ({ id, hint, error }: FieldNotesProps) => (
  <>
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
  </>
);

/** What a control names as what describes it. */
export const describedBy = ({ id, hint, error }: FieldNotesProps): string | undefined => {
  const notes = [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-error`]].flat();
  return notes.length === 0 ? undefined : notes.join(' ');
};
