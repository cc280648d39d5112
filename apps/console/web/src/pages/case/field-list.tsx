import { messageAddress } from '../../addresses.js';
import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { Moment } from '../../parts/moment.js';
import type { ShownField, ShownValue } from './shown-fields.js';

/** Fields with their values; what is masked is shown as that, and leads to why. */
export const FieldList = ({
  fields,
  report,
}: {
  readonly fields: readonly ShownField[];
  /** The report that they are of. */
  readonly report: string;
}) => (
  <dl className="case-fields">
    {fields.map(({ key, name, value }) => (
      <div
        key={key}
        className={value.is === 'list' || value.is === 'fields' ? 'case-fields__wide' : undefined}
      >
        <dt>{name}</dt>
        <dd>
          <FieldValue value={value} report={report} name={name} />
        </dd>
      </div>
    ))}
  </dl>
);

const FieldValue = ({
  value,
  report,
  name,
}: {
  readonly value: ShownValue;
  readonly report: string;
  readonly name: string;
}) => {
  const { t, locale } = useWords();
  switch (value.is) {
    case 'text':
      return value.text;
    case 'moment':
      return <Moment at={value.at} />;
    case 'day':
      return formatMoment(value.day, 'day', locale);
    case 'number':
      return value.number.toLocaleString(locale, { useGrouping: false });
    case 'yes-no':
      return t(value.yes ? 'case.yes' : 'case.no');
    case 'count':
      return t('case.count-only', { count: value.count });
    case 'covered':
      return (
        <>
          ••••••{value.tail} <Link to={messageAddress(report)}>{t('case.covered')}</Link>
        </>
      );
    case 'masked':
      return (
        <>
          <Badge tone="quiet" icon="lock">
            {t('case.masked')}
          </Badge>{' '}
          <Link to={messageAddress(report)} aria-label={t('case.why-field', { field: name })}>
            {t('case.why')}
          </Link>
        </>
      );
    case 'fields':
      return <FieldList fields={value.fields} report={report} />;
    case 'list':
      return value.items.every(({ is }) => is === 'text') ? (
        value.items.map((item) => (item.is === 'text' ? item.text : '')).join(', ')
      ) : (
        <ol className="case-items">
          {value.items.map((item, place) => (
            <li key={place}>
              <FieldValue value={item} report={report} name={name} />
            </li>
          ))}
        </ol>
      );
  }
};
