import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { meetingFor } from './meeting-for.js';

const contracts = loadContracts();
const withCancelled = (days: readonly string[]): RulebookDocument => {
  const document = exampleRulebook();
  return {
    ...document,
    tafels: document.tafels.map((table) =>
      table.vergadering === undefined
        ? table
        : { ...table, vergadering: { ...table.vergadering, vervalt: days } },
    ),
  };
};
const compiled = (document: RulebookDocument) => {
  const result = compileRulebook(document, contracts.all);
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result.rulebook;
};
const rulebook = compiled(exampleRulebook());

const meeting = (at: string, isLate = false, region = 'hart-van-brabant', book = rulebook) => {
  const found = meetingFor(book, { table: 'actie-overleg', minute: null }, region, Date.parse(at), isLate);
  return found === null ? null : new Date(found).toISOString();
};

describe('the meeting at which something is discussed (P16)', () => {
  it.each([
    ['comes in before the agenda closes', '2026-12-04T15:20:00+01:00', false, '2026-12-08T09:00:00.000Z'],
    ['comes in at the moment it closes', '2026-12-07T16:00:00+01:00', false, '2026-12-15T09:00:00.000Z'],
    ['comes in after it closed', '2026-12-07T16:05:00+01:00', false, '2026-12-15T09:00:00.000Z'],
    ['is urgent after it closed', '2026-12-07T17:40:00+01:00', true, '2026-12-08T09:00:00.000Z'],
    ['is urgent and too late for that', '2026-12-08T09:00:00+01:00', true, '2026-12-15T09:00:00.000Z'],
    ['comes in on the day itself', '2026-12-08T09:30:00+01:00', false, '2026-12-15T09:00:00.000Z'],
  ])('that %s', (_what, at, isLate, expected) => {
    expect(meeting(at, isLate)).toBe(expected);
  });

  it('is not held on a national holiday: then it is the next one', () => {
    // Koningsdag 2027 is a Tuesday.
    expect(meeting('2027-04-23T12:00:00+02:00')).toBe('2027-05-04T08:00:00.000Z');
  });

  it('moves on when it is cancelled, also twice', () => {
    const book = compiled(withCancelled(['2026-12-08', '2026-12-15']));
    expect(meeting('2026-12-04T15:20:00+01:00', false, 'hart-van-brabant', book)).toBe(
      '2026-12-22T09:00:00.000Z',
    );
  });

  it('keeps the local time over the clock change', () => {
    expect(meeting('2027-03-24T12:00:00+01:00')).toBe('2027-03-30T08:00:00.000Z');
  });

  it('is that of the region, and none where no such table meets', () => {
    expect(meeting('2026-12-07T12:00:00+01:00', false, 'haaglanden')).toBe('2026-12-10T08:30:00.000Z');
    expect(meeting('2026-12-07T12:00:00+01:00', false, 'nergens')).toBeNull();
  });
});
