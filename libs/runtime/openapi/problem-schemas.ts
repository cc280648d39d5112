import { ref } from './parameters.js';
import { listOf, object, reportIdSchema, text } from './schema-words.js';

/** The shapes of what is refused. */
export const problemSchemas: Readonly<Record<string, object>> = {
  Fout: object({
    code: text('Een vaste code voor wat er mis is.'),
    veld: text('De plaats in het bericht (JSON Pointer, RFC 6901).'),
    verwacht: ref('Zin'),
    herstel: ref('Zin'),
  }),
  Zin: object({ nl: text('Nederlands.'), en: text('Engels.') }),
  Probleem: object({
    type: text('De soort probleem, als URI.'),
    title: text('De soort probleem, in het kort.'),
    status: { type: 'integer', description: 'De HTTP-statuscode.' },
    detail: text('Wat er mis is en wat u kunt doen.'),
  }),
  Weigering: {
    allOf: [
      ref('Probleem'),
      object({ bericht: reportIdSchema, fouten: listOf(ref('Fout')) }, ['bericht', 'fouten']),
    ],
    description: 'Alle fouten tegelijk. Met een id bij bericht is de weigering vastgelegd.',
  },
};
