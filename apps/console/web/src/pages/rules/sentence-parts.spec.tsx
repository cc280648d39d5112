/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { render } from '@testing-library/react';
import { learn } from '../../language/words.js';
import { SentenceParts } from './sentence-parts.js';
import { rulesWordsNl } from './words.js';

learn(rulesWordsNl);

const WORDS = {
  als: 'een aanhouding waarvoor geldt ‘er zijn kinderen betrokken’',
  dan: 'aan Veilig Thuis in de regio van de zaak',
  waarin: 'in het verband ZSM',
  waarvoor: 'voor ‘Beslissing aan de ZSM-tafel’',
  verder: [] as string[],
};
const shown = (verder: string[]): HTMLElement =>
  render(<SentenceParts words={{ ...WORDS, verder }} />).container;

describe('a routing rule', () => {
  it('reads as Als …, dan …', () => {
    const { textContent } = shown([]);
    expect(textContent).toBe(
      'Alseen aanhouding waarvoor geldt er zijn kinderen betrokkenDanaan Veilig Thuis in de regio van de zaak, in het verband ZSM, voor Beslissing aan de ZSM-tafel',
    );
  });

  it('marks what the rulebook itself calls something, and lists what else follows', () => {
    const rule = shown(['wie gesloten is vindt het bij opening', 'de afzender hoort: ‘Dank’']);
    expect([...rule.querySelectorAll('q')].map((one) => one.textContent)).toEqual([
      'er zijn kinderen betrokken',
      'Beslissing aan de ZSM-tafel',
      'Dank',
    ]);
    expect(rule.querySelectorAll('li')).toHaveLength(2);
  });
});
