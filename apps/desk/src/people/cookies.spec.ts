import { describe, expect, it } from '@jest/globals';
import { cookiesOf } from './cookies.js';

const VALUE = 'A1b2_-'.repeat(8).slice(0, 43);

describe('the cookie of a session', () => {
  const { session, ticket } = cookiesOf('https://tafels.voorbeeld.nl');

  it('comes over https with the prefix that ties it to the host, and is for the server alone', () => {
    expect(session.give(VALUE)).toBe(`__Host-samenloop=${VALUE}; Path=/; HttpOnly; SameSite=Lax; Secure`);
    expect(ticket.give(VALUE, 600)).toBe(
      `__Host-samenloop-aanmelden=${VALUE}; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=600`,
    );
    expect(session.take()).toContain('Max-Age=0');
  });

  it('goes without it on this machine, where there is no https', () => {
    expect(cookiesOf('http://127.0.0.1:4301').session.give(VALUE)).toBe(
      `samenloop=${VALUE}; Path=/; HttpOnly; SameSite=Lax`,
    );
  });

  it('is found among others', () => {
    expect(session.read(`a=b; __Host-samenloop=${VALUE}; c=d`)).toBe(VALUE);
  });

  it.each([
    undefined,
    '',
    `samenloop=${VALUE}`,
    `__Host-samenloop-aanmelden=${VALUE}`,
    '__Host-samenloop=kort',
    `__Host-samenloop=${VALUE}x`,
    `__Host-samenloop="${VALUE}"`,
    `__Host-samenloop=${VALUE}; __Host-samenloop=${VALUE.replace('A', 'B')}`,
  ])('is not taken from %p', (header) => {
    expect(session.read(header)).toBeNull();
  });
});
