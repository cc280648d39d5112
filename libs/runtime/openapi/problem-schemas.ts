import { ref } from './parameters.js';
import { code, listOf, object, reportIdSchema, sentence, title } from './schema-words.js';

/** The shapes of what is refused. */
export const problemSchemas: Readonly<Record<string, object>> = {
  Fout: object({
    code: code('Een vaste code voor wat er mis is.'),
    veld: code('De plaats in het bericht (JSON Pointer, RFC 6901).'),
    verwacht: ref('Zin'),
    herstel: ref('Zin'),
  }),
  Zin: object({ nl: sentence('Nederlands.'), en: sentence('Engels.') }),
  Probleem: object({
    type: code('De soort probleem, als URI.'),
    title: title('De soort probleem, in het kort.'),
    status: { type: 'integer', description: 'De HTTP-statuscode.' },
    detail: sentence('Wat er mis is en wat u kunt doen.'),
  }),
  Weigering: {
    allOf: [
      ref('Probleem'),
      object({ bericht: reportIdSchema, fouten: listOf(ref('Fout')) }, ['bericht', 'fouten']),
    ],
    description: 'Alle fouten tegelijk. Met een id bij bericht is de weigering vastgelegd.',
  },
};
