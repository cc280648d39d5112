import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Icon } from '../../parts/icon.js';
import { FILTERS, filtersIn, withFilter, withFilters, type FilterName } from './filter-query.js';
import { nameIn, useNamesToChoose } from './names-to-choose.js';
import type { Stand } from './stands.js';

/** The filters that apply, each with a way to take it away. */
export const AppliedFilters = ({ query }: { readonly query: URLSearchParams }) => {
  const { t, locale } = useWords();
  const { kinds, partners } = useNamesToChoose();
  const filters = filtersIn(query);
  const inWords = (name: FilterName, value: string): string => {
    switch (name) {
      case 'soort':
        return nameIn(kinds, value);
      case 'afzender':
      case 'ontvanger':
        return nameIn(partners, value);
      case 'stand':
        return t(`messages.stand.${value as Stand}`);
      case 'van':
      case 'tot':
        return Number.isNaN(Date.parse(value)) ? value : formatMoment(value, 'text', locale);
      case 'regio':
      case 'zaak':
      case 'zoek':
        return value;
    }
  };
  const applied = FILTERS.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, value }];
  });
  if (applied.length === 0) return null;
  return (
    <div className="row" role="group" aria-label={t('messages.applied')}>
      {applied.map(({ name, value }) => (
        <Link key={name} className="chip" to={`?${withFilter(query, name, '').toString()}`}>
          <span>
            {t(`messages.filter.${name}`)}: <b>{inWords(name, value)}</b>
          </span>
          <span className="only-read-aloud"> {t('messages.remove')}</span>
          <Icon name="cross" size={12} />
        </Link>
      ))}
      {applied.length < 2 ? null : (
        <Link to={`?${withFilters(query, {}).toString()}`}>{t('messages.clear')}</Link>
      )}
    </div>
  );
};
