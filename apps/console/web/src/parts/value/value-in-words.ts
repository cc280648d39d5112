import type { ShownValue } from './shown-value.js';
import { singleInWords, type Writing } from './single-in-words.js';

/** A value on one line: its members by name, and lists one after the other. */
export const valueInWords = (value: ShownValue, writing: Writing): string => {
  switch (value.is) {
    case 'list':
      return value.items.map((item) => valueInWords(item, writing)).join('; ');
    case 'fields':
      return value.fields
        .map(({ name, value: member }) => `${name}: ${valueInWords(member, writing)}`)
        .join(', ');
    case 'text':
      return value.text === '' ? '–' : value.text;
    default:
      return singleInWords(value, writing);
  }
};
