/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Behandeling, Mij } from '../../api/desk.generated.js';
import { learn } from '../../language/words.js';
import { MeContext } from '../../shell/me.js';
import { CaseHandler } from './case-handler.js';
import { newerHandling } from './use-handler.js';
import { caseNl } from './words-nl.js';

learn(caseNl);
const SINCE = '2026-11-22T08:14:00Z';
const by = (versie: string, persoon: string | null): Behandeling => ({
  versie,
  behandelaar: persoon === null ? null : { persoon, naam: `Naam van ${persoon}`, sinds: SINCE },
});
const given = globalThis.fetch;
const asked: RequestInit[] = [];

/** Has whatever is asked answered with this. */
const answering = (status: number, body: object): void => {
  globalThis.fetch = (_, request) => {
    asked.push(request ?? {});
    const answer = { ok: status < 300, status, headers: new Headers(), json: () => Promise.resolve(body) };
    return Promise.resolve(answer as Response);
  };
};

const page = (handling: Behandeling | undefined) => (
  <MeContext value={{ persoon: 'ik', naam: 'I. K.' } as Mij}>
    <CaseHandler place={{ regio: 'stad', zaak: 'Z1' }} person="K.A. 1977" handling={handling} />
  </MeContext>
);
const buttons = (): readonly (string | null)[] => screen.getAllByRole('button').map((one) => one.textContent);
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });

afterEach(() => {
  globalThis.fetch = given;
  asked.length = 0;
});

describe('who handles a case', () => {
  it('is not there on a screen that it is not for', () => {
    expect(render(page(undefined)).container.textContent).toBe('');
  });

  it('is nobody until one takes it, naming what one saw; then one can let it go', async () => {
    answering(200, by('4', 'ik'));
    render(page(by('3', null)));
    expect(buttons()).toEqual(['Ik behandel deze zaak', 'Draag over']);
    await press('Ik behandel deze zaak');
    expect(asked[0]).toMatchObject({
      method: 'PUT',
      body: '{"persoon":"ik"}',
      headers: { 'If-Match': '"3"' },
    });
    expect(screen.getByRole('status').textContent).toBe(
      'U behandelt deze zaak sinds 22 november 2026 om 09:14 uur.',
    );
    answering(200, by('5', null));
    await press('Laat los');
    expect(asked[1]).toMatchObject({ method: 'DELETE', headers: { 'If-Match': '"4"' } });
    expect(buttons()).toContain('Ik behandel deze zaak');
  });

  it('is told when somebody was just ahead, and what the board tells then counts', async () => {
    answering(412, { type: 'x/versie-verouderd', title: 'Niet meer actueel', detail: 'Kijk wie het is.' });
    const { rerender } = render(page(by('3', null)));
    await press('Ik behandel deze zaak');
    expect(screen.getByRole('alert').textContent).toContain('Kijk wie het is.');
    rerender(page(by('4', 'zij')));
    expect(screen.getByRole('status').textContent).toMatch(/^Naam van zij behandelt deze zaak sinds 22/);
    expect(buttons()).toEqual(['Neem over', 'Draag over']);
  });

  it('is whichever is newer: what was answered, or what the board tells', () => {
    expect(newerHandling(by('3', null), by('12', 'ik'))?.versie).toBe('12');
    expect(newerHandling(by('13', 'zij'), by('12', 'ik'))?.versie).toBe('13');
    expect(newerHandling(undefined, null)).toBeNull();
  });
});
