const SHAPES = '#/components/schemas/';

const plain = (schema) => {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref.replace(SHAPES, '#/$defs/') };
  const kept = Object.entries(schema).filter(
    ([key]) => !['title', 'pattern', 'format', 'examples'].includes(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]))
        : plain(value),
    ]),
  );
};

const bodyIn = (content) => content?.['application/json']?.schema;

const answerOf = ({ responses }) => {
  const good = Object.entries(responses).find(([status, { content }]) => status < '300' && bodyIn(content));
  return good === undefined ? undefined : bodyIn(good[1].content);
};

const operationsIn = (paths) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation]),
  );

const table = (entries, description) => ({
  type: 'object',
  description,
  properties: Object.fromEntries(entries.map(([name, schema]) => [name, plain(schema)])),
  required: entries.map(([name]) => name),
  additionalProperties: false,
});

/** What each operation of an API answers and takes, as TypeScript. */
export const typesOf = ({ paths, components }, compile) => {
  const operations = operationsIn(paths);
  const answers = operations.flatMap(([name, one]) => (answerOf(one) ? [[name, answerOf(one)]] : []));
  const bodies = operations.flatMap(([name, one]) => {
    const body = bodyIn(one.requestBody?.content);
    return body ? [[name, body]] : [];
  });
  const root = {
    ...table([], 'What each operation of the desk takes and answers with.'),
    properties: {
      answers: table(answers, 'What is answered with success, by operation.'),
      bodies: table(bodies, 'What is sent along, by operation.'),
    },
    required: ['answers', 'bodies'],
    $defs: Object.fromEntries(
      Object.entries(components.schemas).map(([name, schema]) => [name, plain(schema)]),
    ),
  };
  return compile(root, 'DeskApi', {
    bannerComment: '// Made from the OpenAPI of the desk by npm run contracts; do not edit.',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
};
