import type { Sentence } from '#core';
import type { ErrorObject } from 'ajv/dist/2020.js';

const TYPES: Readonly<Record<string, Sentence>> = {
  string: { nl: 'een tekst', en: 'a text' },
  integer: { nl: 'een geheel getal', en: 'a whole number' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  object: { nl: 'een object', en: 'an object' },
  array: { nl: 'een lijst', en: 'a list' },
};

const FORMATS: Readonly<Record<string, Sentence>> = {
  date: { nl: 'een datum als 2026-11-26', en: 'a date such as 2026-11-26' },
  'date-time': {
    nl: 'een tijdstip met tijdzone als 2026-11-26T03:14:00+01:00',
    en: 'a moment with offset such as 2026-11-26T03:14:00+01:00',
  },
  bsn: {
    nl: 'negen cijfers die voldoen aan de elfproef',
    en: 'nine digits that pass the eleven-test of the citizen service number (BSN)',
  },
};

const LIMITS: Readonly<Record<string, (limit: number) => Sentence>> = {
  minimum: (limit) => ({ nl: `ten minste ${limit}`, en: `at least ${limit}` }),
  maximum: (limit) => ({ nl: `ten hoogste ${limit}`, en: `at most ${limit}` }),
  minLength: (limit) =>
    limit === 1
      ? { nl: 'een tekst die niet leeg is', en: 'a text that is not empty' }
      : { nl: `een tekst van ten minste ${limit} tekens`, en: `a text of at least ${limit} characters` },
  maxLength: (limit) => ({
    nl: `een tekst van ten hoogste ${limit} tekens`,
    en: `a text of at most ${limit} characters`,
  }),
  minItems: (limit) => ({ nl: `een lijst met ten minste ${limit}`, en: `a list of at least ${limit}` }),
  maxItems: (limit) => ({ nl: `een lijst met ten hoogste ${limit}`, en: `a list of at most ${limit}` }),
  minProperties: (limit) => ({
    nl: `een object met ten minste ${limit} veld`,
    en: `an object with at least ${limit} field`,
  }),
};

const NOT_BLANK = '^\\s*\\S';
const OTHERWISE: Sentence = {
  nl: 'een waarde zoals het schema die beschrijft',
  en: 'a value as the schema describes it',
};

/** What the schema wanted, as a part of a sentence; from the schema alone, never from what was sent. */
export function expectation(error: ErrorObject): Sentence {
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'type':
      return TYPES[String(params['type'])] ?? OTHERWISE;
    case 'format':
      return FORMATS[String(params['format'])] ?? OTHERWISE;
    case 'enum':
      return oneOf(params['allowedValues']);
    case 'const':
      return oneOf([params['allowedValue']]);
    case 'pattern':
      return params['pattern'] === NOT_BLANK
        ? { nl: 'een tekst die niet leeg is', en: 'a text that is not empty' }
        : OTHERWISE;
    default:
      return LIMITS[error.keyword]?.(Number(params['limit'])) ?? OTHERWISE;
  }
}

function oneOf(values: unknown): Sentence {
  const list = Array.isArray(values) ? values.map(String) : [];
  if (list.length === 1) return { nl: `"${list[0]}"`, en: `"${list[0]}"` };
  const first = list.slice(0, -1).join(', ');
  return { nl: `${first} of ${list.at(-1)}`, en: `${first} or ${list.at(-1)}` };
}
