/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import type { UseQueryResult } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Problem } from '../api/problem.js';
import { Loaded } from './loaded.js';

type Reading = UseQueryResult<string, Problem>;

const reading = (state: Partial<Reading>): Reading =>
  ({ data: undefined, error: null, isPlaceholderData: false, refetch: () => undefined, ...state }) as Reading;

const shown = (state: Partial<Reading>): HTMLElement =>
  render(<Loaded reading={reading(state)}>{(answer) => <p>{answer}</p>}</Loaded>).container;

const lost = new Problem('unreachable', 'niet-bereikbaar', '', '');
const noRight = new Problem(
  'no-right',
  'geen-toegang',
  'U hebt geen toegang',
  'Alleen in de rol voorzitter.',
  'id-2',
);

describe('what was asked', () => {
  it('is waited for, and said to be', () => {
    expect(shown({}).querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('is shown once it is there', () => {
    shown({ data: 'de zaken' });
    expect(screen.getByText('de zaken').closest('.is-stale')).toBeNull();
  });

  it('stays, greyed, when asking anew fails, with how to try again', () => {
    shown({ data: 'de zaken van net', error: lost });
    expect(screen.getByText('de zaken van net').closest('.is-stale')).not.toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Samenloop is nu niet te bereiken');
    expect(screen.getByRole('button').textContent).toBe('Probeer opnieuw');
  });

  it('goes when there is no right to it any more, and says which is missing', () => {
    const page = shown({ data: 'geheim', error: noRight });
    expect(page.textContent).not.toContain('geheim');
    expect(page.textContent).toContain('Alleen in de rol voorzitter.');
    expect(page.querySelector('button')).toBeNull();
  });
});
