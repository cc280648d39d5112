import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { sections } from './sections.js';

/** Which names stand in several sections with something else behind each. */
const collisions = (named: readonly (readonly [string, unknown])[]): readonly string[] => {
  const first = new Map<string, string>();
  return named.flatMap(([name, content]) => {
    const text = JSON.stringify(content);
    const known = first.get(name) ?? text;
    first.set(name, known);
    return known === text ? [] : [name];
  });
};

describe('the API of the desk, put together from its sections', () => {
  it('has one shape under each name, so that no section takes the place of what another one means', () => {
    expect(collisions([['Uitkomst', { type: 'string' }] as const, ['Uitkomst', {}] as const])).toEqual([
      'Uitkomst',
    ]);
    expect(collisions(sections.flatMap(({ schemas }) => Object.entries(schemas)))).toEqual([]);
  });

  it('has each path in one section', () => {
    const paths = sections.flatMap(({ paths: own }) => Object.keys(own));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });

  it('explains every shape that it names', () => {
    const known = new Set(sections.flatMap(({ schemas }) => Object.keys(schemas)));
    const text = JSON.stringify(sections.map(({ paths, schemas }) => [paths, schemas]));
    const named = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });
});
