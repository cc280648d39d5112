import { messageAddress } from '../../addresses.js';
import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { Moment } from '../../parts/moment.js';
import { valueInWords } from '../../parts/value/value-in-words.js';
import { singleInWords } from '../../parts/value/single-in-words.js';
import type { ShownField, ShownValue } from '../../parts/value/shown-value.js';

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
    case 'moment':
      return <Moment at={value.at} />;
    case 'covered':
      return (
        <>
          {value.text} <Link to={messageAddress(report)}>{t('case.covered')}</Link>
        </>
      );
    case 'masked':
      return (
        <>
          <Badge tone="quiet" icon="lock">
            {t('parts.masked')}
          </Badge>{' '}
          <Link to={messageAddress(report)} aria-label={t('case.why-field', { field: name })}>
            {t('case.why')}
          </Link>
        </>
      );
    case 'fields':
      return <FieldList fields={value.fields} report={report} />;
    case 'list':
      return value.items.every(({ is }) => is === 'text' || is === 'code') ? (
        valueInWords(value, { t, locale })
      ) : (
        <ol className="case-items">
          {value.items.map((item, place) => (
            <li key={place}>
              <FieldValue value={item} report={report} name={name} />
            </li>
          ))}
        </ol>
      );
    default:
      return singleInWords(value, { t, locale });
  }
};
