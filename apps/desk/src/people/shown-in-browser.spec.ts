import { describe, expect, it } from '@jest/globals';
import { json, problem } from '#runtime';
import { shownInBrowser } from './shown-in-browser.js';

const refused = problem('geen-toegang', 'Geen rol.', { extra: { reden: 'zonder-rol' } });
const PAGE = 'text/html,application/xhtml+xml';

describe('a refusal while somebody signs in', () => {
  it('leads a browser to a page that says why', () => {
    expect(shownInBrowser(refused, PAGE)).toMatchObject({
      status: 303,
      headers: { Location: '/aanmelden-mislukt?reden=zonder-rol' },
    });
    expect(shownInBrowser(problem('aanvraag-onjuist', 'Onjuist.'), PAGE).headers).toMatchObject({
      Location: '/aanmelden-mislukt?reden=opnieuw',
    });
  });

  it('is a problem for everybody else, and what is no refusal goes on as it was', () => {
    for (const accept of [undefined, '*/*', 'application/json'])
      expect(shownInBrowser(refused, accept)).toBe(refused);
    const fine = json(200, {});
    expect(shownInBrowser(fine, PAGE)).toBe(fine);
  });
});
