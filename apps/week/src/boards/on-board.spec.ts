import { describe, expect, it } from '@jest/globals';
import type { Arrest, PlannedCase, Step } from '../plan/planned-case.js';
import { REGIONS, type Region } from '../plan/regions.js';
import { isDecidedOn, onBoard } from './on-board.js';

const at = (text: string): number => Date.parse(text);
const MOMENT = at('2027-03-25T12:00:00+01:00');
const arrest: Step & Arrest = {
  name: 'aanhouding',
  at: at('2027-03-25T10:00:00+01:00'),
  does: 'arrest',
  suspects: [{ mark: 'V1', age: 40, arrestedAt: at('2027-03-25T09:00:00+01:00'), decidedAt: null }],
  hours: 9,
  hgLabel: true,
  informed: false,
  agreed: false,
  children: 0,
  isHeardOnly: false,
};
const decision: Step = {
  name: 'besluit',
  at: at('2027-03-25T11:30:00+01:00'),
  does: 'decide',
  isFinal: true,
  about: [{ mark: 'V1', besluit: 'vervolgen', custody: null }],
};
const regionOf = (code: string): Region => REGIONS.find((one) => one.code === code) ?? REGIONS[0];
const caseOf = (region: string, ...steps: readonly Step[]): PlannedCase => ({
  name: 'week-1',
  number: 1,
  region: regionOf(region),
  steps,
});
const planned = (step: string): number =>
  [arrest, decision, care].find(({ name }) => name === step)?.at ?? NaN;
const care: Step = {
  name: 'melding',
  at: at('2027-03-25T11:00:00+01:00'),
  does: 'care',
  children: 0,
  wantsFeedback: false,
};
const boardsWith = (one: PlannedCase): readonly string[] => {
  const { table } = one.region;
  const members = ['om-rm', 'om-dh', 'pol-dh', 'vt-hag', 'vt-hm', 'vt-rm', 'rvdk', '3ro', 'shn', 'halt'];
  return members.filter(
    (organisation) => onBoard(one, planned, { table, region: '', organisation }, MOMENT) === 'must',
  );
};

describe('where the plan puts a case', () => {
  it('is the board of who was given it, and of nobody else', () => {
    expect(boardsWith(caseOf('haaglanden', arrest))).toEqual(['om-dh', 'pol-dh', 'vt-hag', '3ro', 'shn']);
    expect(boardsWith(caseOf('haaglanden', { ...arrest, children: 1, hgLabel: false }))).toContain('rvdk');
    expect(boardsWith(caseOf('haaglanden', { ...arrest, hgLabel: false }))).not.toContain('vt-hag');
  });

  it('is that of a cautious Veilig Thuis only with consent, or once it hears of a decision in a case that it knows', () => {
    expect(boardsWith(caseOf('rijnmeer', arrest))).not.toContain('vt-rm');
    expect(boardsWith(caseOf('rijnmeer', { ...arrest, informed: true, agreed: true }))).toContain('vt-rm');
    expect(boardsWith(caseOf('rijnmeer', arrest, care))).not.toContain('vt-rm');
    expect(boardsWith(caseOf('rijnmeer', arrest, care, decision))).toContain('vt-rm');
  });

  it('is none before the arrest was received', () => {
    const before = { table: 'zsm-dh', region: '', organisation: 'om-dh' };
    expect(onBoard(caseOf('haaglanden', arrest), planned, before, arrest.at - 1)).toBe('not');
  });

  it('is decided once every suspect was decided on', () => {
    expect(isDecidedOn(caseOf('haaglanden', arrest, decision), planned, decision.at - 1)).toBe(false);
    expect(isDecidedOn(caseOf('haaglanden', arrest, decision), planned, MOMENT)).toBe(true);
  });
});
