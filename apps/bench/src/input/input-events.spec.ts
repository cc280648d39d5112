import { describe, expect, it } from '@jest/globals';
import { loadContracts } from '#contracts';
import type { CloudEvent } from '#core';
import type { InputEvent } from './input-event.js';
import { inputEvents } from './input-events.js';
import { testBsn } from './test-bsn.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const events = [...inputEvents('proef', 400, NOW)];

describe('the input of the bench', () => {
  it('holds valid reports of 1.5 to 2.8 KB only', () => {
    const { check } = loadContracts();
    const sizes = events.map(({ record }) => record.value?.length ?? 0);
    const faulty = events.filter(
      ({ record }) => 'faults' in check(JSON.parse(String(record.value)) as CloudEvent),
    );
    expect(faulty).toHaveLength(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1_500);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2_800);
  });

  it('has a little over three recipients a report, about one case per four reports, and every report once', () => {
    expect(events.reduce((sum, { recipients }) => sum + recipients, 0)).toBe(1_300);
    const cases = new Set(events.map(({ record }) => String(record.key)));
    expect(cases.size).toBeGreaterThan(99);
    expect(cases.size).toBeLessThan(130);
    expect(new Set(events.map(({ reportId }) => reportId)).size).toBe(400);
  });

  it('is the same bytes at every run, and other reports in another series', () => {
    const bytes = (all: readonly InputEvent[]) =>
      Buffer.concat(all.map(({ record }) => record.value ?? Buffer.alloc(0)));
    expect(bytes([...inputEvents('proef', 400, NOW)]).equals(bytes(events))).toBe(true);
    const others = new Set([...inputEvents('andere', 400, NOW)].map(({ reportId }) => reportId));
    expect(events.some(({ reportId }) => others.has(reportId))).toBe(false);
  });

  it('uses only citizen service numbers of nobody, which start with 9999', () => {
    expect([testBsn(0), testBsn(123_456)].every((bsn) => /^9999\d{5}$/.test(bsn))).toBe(true);
  });
});
