import { useEffect, useRef } from 'react';
import { useWords } from '../../language/use-words.js';
import type { OutcomeError, Step } from './outcome-errors.js';

/** All that must be put right before the outcome can be read back, each with the way to its field, whichever step that is in. */
export const OutcomeErrorsSummary = ({
  errors,
  onGo,
}: {
  readonly errors: readonly OutcomeError[];
  readonly onGo: (step: Step, field: string) => void;
}) => {
  const { t } = useWords();
  const summary = useRef<HTMLDivElement>(null);
  const isThere = errors.length > 0;
  useEffect(() => {
    if (isThere) summary.current?.focus();
  }, [isThere]);
  if (!isThere) return null;
  return (
    <div ref={summary} className="alert tone-bad sheet-errors" role="alert" tabIndex={-1}>
      <strong>{t('parts.errors', { count: errors.length })}</strong>
      <ul className="plain-list">
        {errors.map(({ field, step, text }) => (
          <li key={`${field} ${text}`}>
            <button type="button" className="button button--link" onClick={() => onGo(step, field)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
