import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { loadContracts } from '#contracts';
import { openApi } from '../open-api.js';
import { sections } from '../sections.js';
import type { AnswerSchema, Schemas } from './answer-schema.js';
import { masking } from './masking.js';

interface Content {
  readonly schema: AnswerSchema;
  readonly 'x-gebeurtenissen'?: Readonly<Record<string, AnswerSchema>>;
}
interface Read {
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
}

const served = openApi(sections) as {
  readonly paths: Readonly<Record<string, { readonly get?: Read }>>;
  readonly components: { readonly schemas: Schemas };
};
const { schemas } = served.components;

/** The shapes of everything that can be read in a look: of each address, and of each event on it. */
const reads = Object.entries(served.paths).flatMap(([path, { get }]) => {
  if (get === undefined || get.security !== undefined) return [];
  const { 'application/json': json, 'text/event-stream': stream } = get.responses['200']?.content ?? {};
  const events = Object.entries(stream?.['x-gebeurtenissen'] ?? {});
  return [
    ...(json === undefined ? [] : [{ path, event: null, schema: json.schema }]),
    ...events.map(([event, schema]) => ({ path, event, schema })),
  ];
});

const isText = ({ type, format, ...of }: AnswerSchema): boolean =>
  [type ?? []].flat().includes('string') &&
  format === undefined &&
  of.enum === undefined &&
  of.const === undefined;

/** Every text of which nothing says what it is, by its shape and field. */
const unmarked = (schema: AnswerSchema, at: string, seen: Set<string>): readonly string[] => {
  const named = schema.$ref?.split('/').at(-1);
  if (named !== undefined) {
    if (seen.has(named)) return [];
    seen.add(named);
    return unmarked(schemas[named] ?? {}, named, seen);
  }
  if (schema['x-categorie'] !== undefined || schema['x-meekijken'] !== undefined) return [];
  return [
    ...(isText(schema) ? [at] : []),
    ...[...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) =>
      unmarked(part, at, seen),
    ),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, of]) => unmarked(of, `${at}.${name}`, seen)),
    ...(schema.items === undefined ? [] : unmarked(schema.items, at, seen)),
  ];
};

const NAME = 'Jan Jansen';
const OURS = 'van Samenloop';

/** An answer of a shape in which everything is somebody's name that may be one. */
const full = (schema: AnswerSchema, within: readonly string[] = []): unknown => {
  const named = schema.$ref?.split('/').at(-1);
  if (named !== undefined)
    return within.includes(named) ? null : full(schemas[named] ?? {}, [...within, named]);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (parts.length > 0)
    return Object.assign({}, ...parts.map((part) => full(part, within)), membersOf(schema, within)) as object;
  if (schema.enum !== undefined || schema.const !== undefined) return NAME;
  if (schema.items !== undefined) return [full(schema.items, within)];
  if (schema.properties !== undefined) return membersOf(schema, within);
  const types = [schema.type ?? []].flat();
  if (types.includes('string')) return textOf(schema);
  return types.includes('integer') ? 1 : types.includes('boolean') ? true : { iets: NAME };
};

const textOf = ({ format, 'x-meekijken': ours, 'x-categorie': category }: AnswerSchema): string => {
  if (format !== undefined) return '3f1c0a52-6a5e-4a0e-9a53-000000000001';
  // The mark of a person within a report is a short code: without it nothing can be told apart.
  return ours !== undefined || category === 'rol' ? OURS : NAME;
};

const membersOf = ({ properties = {} }: AnswerSchema, within: readonly string[]): object => ({
  ...Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, full(of, within)])),
  nieuwVeld: NAME,
});

const mask = masking(served.paths, schemas, loadContracts());
const masked = ({ path, event, schema }: (typeof reads)[number]): string => {
  const route = `/v1${path.replace(/\{(\w+)\}/g, ':$1')}`;
  const text = JSON.stringify(full(schema));
  return event === null ? mask.answer(route, text) : mask.events(route, `event: ${event}\ndata: ${text}\n\n`);
};

describe('everything that the desk lets read, in a look', () => {
  it('shows nothing in which a name can stand, on any address and in any event', () => {
    expect(reads.length).toBeGreaterThan(20);
    const shown = reads.filter((one) => masked(one).includes(NAME)).map(({ path, event }) => [path, event]);
    expect(shown).toEqual([]);
    expect(reads.filter((one) => !JSON.stringify(full(one.schema)).includes(NAME))).toEqual([]);
  });

  it('keeps what the hub itself says, so that a page can be followed', () => {
    const ours = reads.filter(({ schema }) => JSON.stringify(full(schema)).includes(OURS));
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter((one) => !masked(one).includes(OURS)).map(({ path }) => path)).toEqual([]);
  });

  it('says of every text what it is, but of those that somebody wrote: these stay blank', () => {
    const seen = new Set<string>();
    const found = reads.flatMap(({ path, schema }) => unmarked(schema, path, seen));
    expect([...found].sort()).toEqual([
      // Who works there: persons too, and of nobody else's concern.
      'Behandeling.behandelaar.naam',
      'Behandeling.behandelaar.persoon',
      // `kenmerk`: the id that the sender gave to its own event, any text.
      'BerichtKop.kenmerk',
      'BerichtRegel.kenmerk',
      'Collega.naam',
      'Collega.persoon',
      'Herlevering.reden',
      'Meldingen.meldingen.kenmerk',
      'Uitkomst.kenmerk',
    ]);
  });
});
