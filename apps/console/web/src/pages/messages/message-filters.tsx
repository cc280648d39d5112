import { useState, type FormEvent } from 'react';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import {
  daysBefore,
  mayBePersonNumber,
  PERIODS,
  withFilter,
  withFilters,
  filtersIn,
} from './filter-query.js';
import { useNamesToChoose, type Choice } from './names-to-choose.js';

/** What one can look for, always in sight. Choices apply at once; what is typed when it is sent. */
export const MessageFilters = ({
  query,
  onChange,
}: {
  readonly query: URLSearchParams;
  readonly onChange: (query: URLSearchParams) => void;
}) => {
  const { t } = useWords();
  const { kinds, partners } = useNamesToChoose();
  const [error, setError] = useState<string>();
  const choose = (name: 'soort' | 'afzender' | 'ontvanger') => ({
    value: query.get(name) ?? '',
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange(withFilter(query, name, target.value)),
  });
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('zoek') ?? '').trim();
    if (mayBePersonNumber(text)) return setError(t('messages.search.no-persons'));
    setError(undefined);
    onChange(withFilter(query, 'zoek', text));
  };
  const period = (days: string): void =>
    onChange(
      withFilters(query, {
        ...filtersIn(query),
        tot: '',
        van: days === '' ? '' : daysBefore(Date.now(), Number(days)),
      }),
    );
  const select = (name: 'soort' | 'afzender' | 'ontvanger', options: readonly Choice[]) => (
    <Field label={t(`messages.filter.${name}`)}>
      {({ 'aria-required': _, ...control }) => (
        <select {...control} {...choose(name)}>
          <option value="">{t('messages.filter.any')}</option>
          {options.map(({ code, name: said }) => (
            <option key={code} value={code}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <search className="filters card">
      <form key={query.get('zoek') ?? ''} onSubmit={search} noValidate>
        <Field label={t('messages.search')} hint={t('messages.search.hint')} error={error}>
          {({ 'aria-required': _, ...control }) => (
            <span className="filters__search">
              <input {...control} name="zoek" type="search" defaultValue={query.get('zoek') ?? ''} />
              <Button type="submit">{t('messages.search.go')}</Button>
            </span>
          )}
        </Field>
      </form>
      {select('soort', kinds)}
      {select('afzender', partners)}
      {select('ontvanger', partners)}
      <Field label={t('messages.filter.period')}>
        {({ 'aria-required': _, ...control }) => (
          <select
            {...control}
            value={query.has('van') ? 'set' : ''}
            onChange={({ target }) => period(target.value)}
          >
            <option value="">{t('messages.filter.always')}</option>
            {query.has('van') ? <option value="set">{t('messages.filter.chosen')}</option> : null}
            {PERIODS.map((days) => (
              <option key={days} value={days}>
                {t('messages.filter.days', { count: days })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </search>
  );
};
