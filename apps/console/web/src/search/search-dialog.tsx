import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../language/use-words.js';
import { Dialog } from '../parts/dialog.js';
import { found, type Goal } from './found.js';
import { useGoals } from './use-goals.js';

const STEPS: Readonly<Record<string, (at: number, many: number) => number>> = {
  ArrowDown: (at, many) => (at + 1) % many,
  ArrowUp: (at, many) => (at + many - 1) % many,
  Home: () => 0,
  End: (_, many) => many - 1,
};

/** Finds a page, a table, a rule or a report, by keyboard alone (combobox with a list, WAI-ARIA). */
export const SearchDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const goals = found(useGoals(typed), typed);
  const chosen = goals[Math.min(at, goals.length - 1)];
  const chosenId = chosen === undefined ? undefined : `${id}-${chosen.to}`;
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  // A dialog that opens puts the focus on its first button; here one comes to type.
  useEffect(() => field.current?.focus(), []);
  const go = ({ to }: Goal): void => {
    onClose();
    void navigate(to);
  };
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.key === 'Enter' && chosen !== undefined) go(chosen);
    else if (step !== undefined && goals.length > 0)
      setAt(step(Math.min(at, goals.length - 1), goals.length));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('search.title')} onClose={onClose}>
      <div className="field">
        <label htmlFor={id}>{t('search.label')}</label>
        <p id={`${id}-hint`} className="field__hint">
          {t('search.hint')}
        </p>
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={goals.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={`${id}-hint`}
          aria-activedescendant={chosenId}
          ref={field}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      <p className="only-read-aloud" role="status">
        {t('search.found', { count: goals.length })}
      </p>
      <ul id={`${id}-list`} className="goals" role="listbox" aria-label={t('search.list')}>
        {goals.map((goal) => (
          <li
            key={goal.to}
            id={`${id}-${goal.to}`}
            role="option"
            aria-selected={goal === chosen}
            onClick={() => go(goal)}
          >
            <span>{goal.title}</span>
            <span className="small soft">{t(`search.kind.${goal.kind}`)}</span>
            {goal.besides === undefined ? null : <span className="small goals__besides">{goal.besides}</span>}
          </li>
        ))}
      </ul>
      {goals.length === 0 ? <p>{t('search.nothing')}</p> : null}
    </Dialog>
  );
};
