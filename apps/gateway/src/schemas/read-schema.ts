import { schemaUri, servedSchemas } from '#contracts';
import { type Answer, json, problem } from '#runtime';

export type ReadSchema = (uri: unknown) => Answer;

/** The schema with this URI (the `dataschema` of an event, or a `$ref` in another schema); without one, all URIs there are. */
export const readSchema = (): ReadSchema => {
  const byUri = new Map([...servedSchemas()].map(([file, text]) => [schemaUri(file), text]));
  return (uri) => {
    if (uri === undefined) return json(200, { schemas: [...byUri.keys()].sort() });
    const text = typeof uri === 'string' ? byUri.get(uri) : undefined;
    return text === undefined
      ? problem('niet-gevonden', 'Dit schema bestaat niet. Zonder uri krijgt u de lijst van alle schema’s.')
      : { status: 200, type: 'application/json', body: text };
  };
};
