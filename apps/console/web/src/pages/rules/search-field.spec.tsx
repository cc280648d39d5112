/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { SearchField } from './search-field.js';

const field = (value: string, onSearch: (text: string) => void = () => undefined) => (
  <SearchField label="Zoek" value={value} onSearch={onSearch} />
);
const input = (): HTMLInputElement => screen.getByLabelText('Zoek');

describe('the field to search with', () => {
  it('keeps what is being typed when the address lags behind', () => {
    const searched: string[] = [];
    const { rerender } = render(field('', (text) => searched.push(text)));
    input().focus();
    fireEvent.change(input(), { target: { value: 'acuut' } });
    rerender(field('ac'));
    expect([input().value, searched]).toEqual(['acuut', ['acuut']]);
  });

  it('follows the address when nobody types', () => {
    const { rerender } = render(field('acuut'));
    rerender(field(''));
    expect(input().value).toBe('');
  });
});
