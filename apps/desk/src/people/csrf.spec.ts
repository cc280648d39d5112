import { describe, expect, it } from '@jest/globals';
import { csrfRefusal, csrfToken } from './csrf.js';

const SECRET = 's'.repeat(43);
const ORIGIN = 'https://tafels.voorbeeld.nl';
const TOKEN = csrfToken(SECRET);
const refusal = (headers: Record<string, string>, method = 'POST') =>
  csrfRefusal(method, headers, SECRET, ORIGIN)?.status ?? null;

describe('a request that changes something', () => {
  it.each<[string, Record<string, string>]>([
    ['origin', { origin: ORIGIN, 'x-csrf-token': TOKEN }],
    ['the browser, when it tells no origin', { 'sec-fetch-site': 'same-origin', 'x-csrf-token': TOKEN }],
  ])('is let through with the token of its session, by the word of its %s', (_, headers) => {
    expect(refusal(headers)).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ['no token', { origin: ORIGIN }],
    ['an empty token', { origin: ORIGIN, 'x-csrf-token': '' }],
    ['the token of another session', { origin: ORIGIN, 'x-csrf-token': csrfToken('t'.repeat(43)) }],
    ['a token with signs outside ASCII', { origin: ORIGIN, 'x-csrf-token': 'é'.repeat(TOKEN.length) }],
    ['neither origin nor site', { 'x-csrf-token': TOKEN }],
    ['another origin', { origin: 'https://elders.nl', 'x-csrf-token': TOKEN }],
    ['another port', { origin: `${ORIGIN}:8443`, 'x-csrf-token': TOKEN }],
    ['a hidden origin', { origin: 'null', 'sec-fetch-site': 'same-origin', 'x-csrf-token': TOKEN }],
    ['a sister site', { 'sec-fetch-site': 'same-site', 'x-csrf-token': TOKEN }],
    ['no site at all', { 'sec-fetch-site': 'none', 'x-csrf-token': TOKEN }],
  ])('is refused with %s', (_, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(refusal(headers, method)).toBe(403);
  });

  it('is not what only reads', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(refusal({}, method)).toBeNull();
  });

  it('has a token that does not give the cookie away', () => {
    expect(TOKEN).not.toContain(SECRET);
    expect(TOKEN).toHaveLength(43);
  });
});
