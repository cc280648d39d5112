import type { ReactNode } from 'react';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { isMasked, shownValue } from '../../parts/value/shown-value.js';
import { singleInWords, type Writing } from '../../parts/value/single-in-words.js';
import { spokenCode } from './names.js';
import { addressLine, personLine } from './person-line.js';

/** The fields of a report as they were shared; a number that identifies somebody is never written out. */
export const ReportFields = ({
  data,
  names,
}: {
  readonly data: Readonly<Record<string, unknown>>;
  readonly names: ReadonlyMap<string, string>;
}) => {
  const { t, locale } = useWords();
  return <Fields of={data} writing={{ t, locale, names }} />;
};

const Fields = ({
  of,
  writing,
}: {
  readonly of: Readonly<Record<string, unknown>>;
  readonly writing: Writing;
}) => (
  <dl className="fields">
    {Object.entries(of).map(([name, value]) => (
      <div key={name} className={isDeep(value) ? 'fields__deep' : undefined}>
        <dt>{spokenCode(name)}</dt>
        <dd>{shown(name, value, writing)}</dd>
      </div>
    ))}
  </dl>
);

/** A person on one line, with what else was shared of them below it. */
const PersonInReport = ({
  of: { rol, kenmerk: _mark, persoon, adres, ...more },
  writing,
}: {
  readonly of: Readonly<Record<string, unknown>>;
  readonly writing: Writing;
}) => {
  const { t, locale } = writing;
  const { name, born, bsn } = personLine(persoon);
  return (
    <div className="person">
      <strong>{[spokenCode(String(rol ?? '')), name].filter((text) => text !== '').join(' · ')}</strong>{' '}
      <span className="soft">
        {[
          ...(born === null
            ? []
            : [t('overleg.born', { day: formatMoment(`${born}T12:00:00Z`, 'day', locale) })]),
          ...(bsn === null ? [] : [`BSN ${bsn}`]),
          ...(isMasked(adres) ? [] : [addressLine(adres)]),
        ]
          .filter((text) => text !== '')
          .join(' · ')}
      </span>{' '}
      {[persoon, adres].some(isMasked) ? shown('', { afgeschermd: true }, writing) : null}
      {Object.keys(more).length === 0 ? null : <Fields of={more} writing={writing} />}
    </div>
  );
};

const isDeep = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !isMasked(value) && JSON.stringify(value).length > 60;

const shown = (name: string, value: unknown, writing: Writing): ReactNode => {
  const { t } = writing;
  const told = shownValue(value, name);
  if (told.is === 'masked')
    return (
      <Badge tone="quiet" icon="lock">
        {t('parts.masked')}
      </Badge>
    );
  if (Array.isArray(value) && name === 'betrokkenen')
    return value.map((one: unknown, place) => (
      <PersonInReport key={place} of={one as Record<string, unknown>} writing={writing} />
    ));
  if (Array.isArray(value))
    return (
      <ul className="plain-list">
        {value.map((item: unknown, place) => (
          <li key={place}>{shown(name, item, writing)}</li>
        ))}
      </ul>
    );
  return told.is === 'fields' || told.is === 'list' ? (
    <Fields of={value as Record<string, unknown>} writing={writing} />
  ) : (
    singleInWords(told, writing)
  );
};
