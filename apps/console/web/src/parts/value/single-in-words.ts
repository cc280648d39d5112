import type { Say } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import type { SingleValue } from './shown-value.js';

/** How the reader's language writes values, and what codes are called. */
export interface Writing {
  readonly t: Say;
  readonly locale: string;
  /** Of partners, by their code. */
  readonly names?: ReadonlyMap<string, string>;
}

/** A single value as it is written everywhere. */
export const singleInWords = (value: SingleValue, { t, locale, names }: Writing): string => {
  switch (value.is) {
    case 'text':
    case 'covered':
      return value.text;
    case 'code':
      return names?.get(value.code) ?? value.code.replaceAll('-', ' ');
    case 'moment':
      return formatMoment(value.at, 'text', locale);
    case 'day':
      return formatMoment(`${value.day}T12:00:00Z`, 'day', locale);
    case 'number':
      return value.number.toLocaleString(locale, { useGrouping: false });
    case 'yes-no':
      return t(value.yes ? 'parts.yes' : 'parts.no');
    case 'masked':
      return t('parts.masked');
    case 'count':
      return t('parts.count-only', { count: value.count });
  }
};
