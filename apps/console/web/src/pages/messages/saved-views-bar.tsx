import { useId, useState, type FormEvent } from 'react';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import { Icon } from '../../parts/icon.js';
import { useMe } from '../../shell/me.js';
import { mayBePersonNumber, type Filters } from './filter-query.js';
import { dropView, isSameView, keepView, savedViews } from './saved-views.js';

/** Filters that were kept under a name, in this browser; and a way to keep those that apply now. */
export const SavedViewsBar = ({
  filters,
  onChoose,
}: {
  readonly filters: Filters;
  readonly onChoose: (filters: Filters) => void;
}) => {
  const { t } = useWords();
  const id = useId();
  const { rol } = useMe();
  const of = `${rol?.rol ?? ''}.${rol?.organisatie ?? ''}`;
  const [views, setViews] = useState(() => savedViews(of));
  const [isNaming, setIsNaming] = useState(false);
  const [error, setError] = useState<string>();
  const isKept = views.some((view) => isSameView(view, filters));
  const keep = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('naam') ?? '').trim();
    if (name === '') return setError(t('messages.views.no-name'));
    if (mayBePersonNumber(name)) return setError(t('messages.search.no-persons'));
    setViews(keepView(of, { name, filters }));
    setIsNaming(false);
  };
  if (views.length === 0 && Object.keys(filters).length === 0) return null;
  return (
    <section aria-labelledby={id} className="row views">
      <h2 id={id}>{t('messages.views')}</h2>
      {views.map((view) => (
        <span key={view.name} className="chip">
          <button
            type="button"
            aria-pressed={isSameView(view, filters)}
            onClick={() => onChoose(view.filters)}
          >
            {view.name}
          </button>
          <button
            type="button"
            aria-label={t('messages.views.drop', { name: view.name })}
            onClick={() => setViews(dropView(of, view.name))}
          >
            <Icon name="cross" size={12} />
          </button>
        </span>
      ))}
      {isKept || Object.keys(filters).length === 0 || isNaming ? null : (
        <Button isSmall onClick={() => setIsNaming(true)}>
          {t('messages.views.keep')}
        </Button>
      )}
      {isNaming ? (
        <form className="row" onSubmit={keep} noValidate>
          <Field label={t('messages.views.name')} hint={t('messages.views.hint')} error={error}>
            {(control) => <input {...control} name="naam" type="text" maxLength={60} autoComplete="off" />}
          </Field>
          <Button type="submit" look="primary">
            {t('messages.views.save')}
          </Button>
          <Button onClick={() => setIsNaming(false)}>{t('messages.views.cancel')}</Button>
        </form>
      ) : null}
    </section>
  );
};
