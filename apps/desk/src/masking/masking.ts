import { type Contracts } from '#contracts';
import type { FieldTree, Json } from '#core';
import type { Paths } from '#runtime';
import type { AnswerSchema, Schemas } from './answer-schema.js';
import { maskedAnswer, type Classification } from './masked-answer.js';

/** Takes out of what leaves the desk all values that who only looks as a partner does not see. */
export interface Masking {
  /** An answer of a route, as the web server calls it; `text` is JSON. */
  readonly answer: (route: string, text: string) => string;
  /** Events of a route, as they are written on a stream. */
  readonly events: (route: string, text: string) => string;
}

/** What the description of an operation tells of what it answers. */
interface Described {
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
}

interface Content {
  readonly schema?: AnswerSchema;
  readonly 'x-gebeurtenissen'?: Readonly<Record<string, AnswerSchema>>;
}

/** By the description of the API and the schemas of the reports: the one place where this is decided. */
export const masking = (paths: Paths, schemas: object, contracts: Pick<Contracts, 'all'>): Masking => {
  const fields = new Map<string, FieldTree>();
  for (const { kind, fields: tree } of [...contracts.all].sort((one, other) => one.version - other.version))
    fields.set(kind, tree);
  const by: Classification = { schemas: schemas as Schemas, fieldsOf: (kind) => fields.get(kind) };
  const contentOf = (route: string, type: string): Content | undefined => {
    const path = route.replace(/^\/v1/, '').replace(/:([A-Za-z]+)/g, '{$1}');
    return (paths[path]?.['get'] as Described | undefined)?.responses?.['200']?.content?.[type];
  };
  return {
    answer: (route, text) => {
      const { schema } = contentOf(route, 'application/json') ?? {};
      return JSON.stringify(maskedAnswer(by, schema, JSON.parse(text) as Json));
    },
    events: (route, text) => {
      const known = contentOf(route, 'text/event-stream')?.['x-gebeurtenissen'] ?? {};
      return text
        .split('\n\n')
        .map((event) => maskedEvent(by, known, event))
        .join('\n\n');
    },
  };
};

/** One event as it is written; only its data holds anything. */
const maskedEvent = (
  by: Classification,
  known: Readonly<Record<string, AnswerSchema>>,
  event: string,
): string => {
  const lines = event.split('\n');
  const name = lines.find((line) => line.startsWith('event: '))?.slice('event: '.length) ?? 'message';
  const schema = Object.hasOwn(known, name) ? known[name] : undefined;
  return lines
    .map((line) => {
      if (!line.startsWith('data: ')) return line;
      const data = JSON.parse(line.slice('data: '.length)) as Json;
      return `data: ${JSON.stringify(maskedAnswer(by, schema, data))}`;
    })
    .join('\n');
};
