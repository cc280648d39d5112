import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

import { parseRfc3339 } from './parse-rfc3339.js';
import { passesElevenTest } from './passes-eleven-test.js';

/** The house dialect: JSON Schema 2020-12, strict, with the hub's own annotations and the formats it needs. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // `then` branches require what the schema around them defines.
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    verbose: true,
    formats: {
      date: fullFormats.date,
      'date-time': (text: string) => parseRfc3339(text) !== null,
      bsn: (text: string) => text.length === 9 && passesElevenTest(text),
    },
  });
  return ajv.addVocabulary(['x-categorie', 'x-gevoeligheid', 'x-per-persoon', 'x-verwacht', 'x-oplossing']);
}
