import { useEffect, useRef } from 'react';
import { useWords } from '../language/use-words.js';

/** One mistake in a form: the field it is in, and what to do. */
export interface FieldError {
  /** The id of the control. */
  readonly field: string;
  readonly text: string;
}

/** All mistakes of a form above it, each with a link to its field; it takes the focus when it appears. */
export const ErrorSummary = ({ errors }: { readonly errors: readonly FieldError[] }) => {
  const { t } = useWords();
  const summary = useRef<HTMLDivElement>(null);
  const isThere = errors.length > 0;
  useEffect(() => {
    if (isThere) summary.current?.focus();
  }, [isThere]);
  if (!isThere) return null;
  return (
    <div ref={summary} className="alert tone-bad" role="alert" tabIndex={-1}>
      <strong>{t('parts.errors', { count: errors.length })}</strong>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
