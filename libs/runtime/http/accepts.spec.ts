import { describe, expect, it } from '@jest/globals';
import { accepts } from './accepts.js';

describe('an Accept header', () => {
  it.each<[string | undefined, boolean]>([
    [undefined, true],
    ['', true],
    ['*/*', true],
    ['application/*', true],
    ['text/html, application/JSON;q=0.5', true],
    ['text/html', false],
    ['*/*, application/json;q=0', false],
    ['application/json;q=0, */*', false],
    ['*/*;q=0', false],
    ['application/json;q=veel', false],
    ['application/problem+json', false],
  ])('of %j allows application/json: %s', (accept, allowed) => {
    expect(accepts(accept, 'application/json')).toBe(allowed);
  });
});
