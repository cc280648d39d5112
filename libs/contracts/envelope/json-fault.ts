import type { Fault, Sentence } from '#core';

import type { TextProblem } from '../json/read-strict-json.js';
import { attributePointer } from './attribute-pointer.js';

interface Explanation {
  readonly expected: Sentence;
  readonly remedy: Sentence;
}

const EXPLANATIONS: Readonly<Record<TextProblem['code'], Explanation>> = {
  'utf8-ongeldig': {
    expected: { nl: 'De tekst is geldige UTF-8.', en: 'The text is valid UTF-8.' },
    remedy: { nl: 'Stuur het bericht in UTF-8.', en: 'Send the report in UTF-8.' },
  },
  'json-ongeldig': {
    expected: {
      nl: 'De tekst is geldige JSON, zonder byte order mark, NUL-tekens en halve tekens.',
      en: 'The text is valid JSON, without byte order mark, NUL characters and half characters.',
    },
    remedy: {
      nl: 'Verbeter de JSON en stuur het bericht met een nieuw id opnieuw.',
      en: 'Correct the JSON and send the report again with a new id.',
    },
  },
  'json-dubbele-sleutel': {
    expected: {
      nl: 'Elke naam komt in een object één keer voor.',
      en: 'Each name occurs once in an object.',
    },
    remedy: { nl: 'Haal de tweede waarde weg.', en: 'Remove the second value.' },
  },
  'json-getal-te-groot': {
    expected: {
      nl: 'Een getal is niet groter dan 9007199254740991 (2^53-1).',
      en: 'A number is not greater than 9007199254740991 (2^53-1).',
    },
    remedy: { nl: 'Stuur een kleiner getal.', en: 'Send a smaller number.' },
  },
  'json-te-diep': {
    expected: {
      nl: 'Objecten en lijsten zijn ten hoogste 32 lagen diep.',
      en: 'Objects and lists are at most 32 levels deep.',
    },
    remedy: { nl: 'Stuur alleen de velden uit het schema.', en: 'Send only the fields of the schema.' },
  },
};

/**
 * A problem in a JSON text as a fault; `root` points at the place of that text in the event. What is deeper is told by its
 * place in the text: no schema has looked at these names, so they may be those of persons.
 */
export function jsonFault(root: '' | '/data', problem: TextProblem): Fault {
  const { expected, remedy } = EXPLANATIONS[problem.code];
  const pointer = root === '' ? attributePointer(String(problem.path[0] ?? '')) : root;
  if (problem.position === undefined) return { code: problem.code, pointer, expected, remedy };
  return {
    code: problem.code,
    pointer,
    expected: {
      nl: `${expected.nl} De fout zit bij teken ${problem.position + 1}.`,
      en: `${expected.en} The error is at character ${problem.position + 1}.`,
    },
    remedy,
  };
}
