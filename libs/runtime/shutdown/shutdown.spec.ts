import { describe, expect, it } from '@jest/globals';
import { shutdown } from './shutdown.js';

const never = new Promise<void>(() => undefined);

describe('shutting down', () => {
  it('closes what was opened last first, each once, then exits', async () => {
    const seen: (string | number)[] = [];
    const ends = shutdown(
      (code) => seen.push(code),
      () => undefined,
    );
    ends.onShutdown(async () => void seen.push('database'));
    ends.onShutdown(async () => void seen.push('gateway'));
    await Promise.all([ends.shutDown(), ends.shutDown()]);
    expect(seen).toEqual(['gateway', 'database', 0]);
  });

  it('closes the rest when one does not close, and exits with 1', async () => {
    const seen: unknown[] = [];
    const ends = shutdown(
      (code) => seen.push(code),
      (error) => seen.push(error),
    );
    ends.onShutdown(async () => void seen.push('database'));
    ends.onShutdown(() => Promise.reject(new Error('stuk')));
    await ends.shutDown();
    expect(seen).toEqual([new Error('stuk'), 'database', 1]);
  });

  it('exits at once at the second signal', () => {
    const codes: number[] = [];
    const ends = shutdown(
      (code) => codes.push(code),
      () => undefined,
      50,
    );
    ends.onShutdown(() => never);
    ends.interrupt();
    expect(codes).toEqual([]);
    ends.interrupt();
    expect(codes).toEqual([130]);
  });

  it('does not wait longer than its limit', async () => {
    const code = await new Promise((resolve) => {
      const ends = shutdown(resolve, () => undefined, 20);
      ends.onShutdown(() => never);
      void ends.shutDown();
    });
    expect(code).toBe(1);
  });
});
