import type { ReactNode } from 'react';
import { useWords, type Say } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { spokenCode } from './names.js';
import { addressLine, personLine } from './person-line.js';
import { shortValue, isMasked } from './short-value.js';

interface Speaking {
  readonly t: Say;
  readonly locale: string;
  /** Partners by their code. */
  readonly names: ReadonlyMap<string, string>;
}

/** The fields of a report as they were shared; a number that identifies somebody is never written out. */
export const ReportFields = ({
  data,
  names,
}: {
  readonly data: Readonly<Record<string, unknown>>;
  readonly names: ReadonlyMap<string, string>;
}) => {
  const { t, locale } = useWords();
  return <Fields of={data} speaking={{ t, locale, names }} />;
};

const Fields = ({
  of,
  speaking,
}: {
  readonly of: Readonly<Record<string, unknown>>;
  readonly speaking: Speaking;
}) => (
  <dl className="fields">
    {Object.entries(of).map(([name, value]) => (
      <div key={name} className={isDeep(value) ? 'fields__deep' : undefined}>
        <dt>{spokenCode(name)}</dt>
        <dd>{shown(name, value, speaking)}</dd>
      </div>
    ))}
  </dl>
);

/** A person on one line, with what else was shared of them below it. */
const PersonInReport = ({
  of: { rol, kenmerk: _mark, persoon, adres, ...more },
  speaking,
}: {
  readonly of: Readonly<Record<string, unknown>>;
  readonly speaking: Speaking;
}) => {
  const { t, locale } = speaking;
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
      {[persoon, adres].some(isMasked) ? shown('', { afgeschermd: true }, speaking) : null}
      {Object.keys(more).length === 0 ? null : <Fields of={more} speaking={speaking} />}
    </div>
  );
};

const isDeep = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !isMasked(value) && JSON.stringify(value).length > 60;

const shown = (name: string, value: unknown, speaking: Speaking): ReactNode => {
  const { t, locale, names } = speaking;
  if (isMasked(value))
    return (
      <Badge tone="quiet" icon="lock">
        {t('overleg.masked')}
      </Badge>
    );
  if (Array.isArray(value) && name === 'betrokkenen')
    return value.map((one: unknown, place) => (
      <PersonInReport key={place} of={one as Record<string, unknown>} speaking={speaking} />
    ));
  if (Array.isArray(value))
    return (
      <ul className="plain-list">
        {value.map((item: unknown, place) => (
          <li key={place}>{shown(name, item, speaking)}</li>
        ))}
      </ul>
    );
  if (typeof value === 'object' && value !== null)
    return <Fields of={value as Record<string, unknown>} speaking={speaking} />;
  if (typeof value === 'boolean') return t(value ? 'overleg.yes' : 'overleg.no');
  const { form, text } = shortValue(name, value);
  switch (form) {
    case 'moment':
      return formatMoment(text, 'text', locale);
    case 'day':
      return formatMoment(`${text}T12:00:00Z`, 'day', locale);
    case 'code':
      return names.get(text) ?? spokenCode(text);
    case 'text':
      return text;
  }
};
