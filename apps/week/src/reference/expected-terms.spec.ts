import { describe, expect, it } from '@jest/globals';
import type { Arrest, PlannedCase, Step } from '../plan/planned-case.js';
import { REGIONS } from '../plan/regions.js';
import { dutchTime } from '../reports/dutch-time-text.js';
import { expectedTerms } from './expected-terms.js';

const [region] = REGIONS;
const at = (text: string): number => Date.parse(text);
const arrest: Step & Arrest = {
  name: 'aanhouding',
  at: at('2027-03-27T22:40:00+01:00'),
  does: 'arrest',
  suspects: [
    {
      mark: 'V1',
      age: 40,
      arrestedAt: at('2027-03-27T21:30:00+01:00'),
      decidedAt: at('2027-03-27T22:00:00+01:00'),
    },
  ],
  hours: 9,
  hgLabel: true,
  informed: true,
  agreed: true,
  children: 0,
  isHeardOnly: false,
};
const told = (...steps: readonly Step[]): readonly string[] => {
  const planned: PlannedCase = { name: 'week-1', number: 1, region, steps: [arrest, ...steps] };
  const times = new Map(planned.steps.map((step) => [step.name, step.at]));
  return expectedTerms(planned, (step) => times.get(step) ?? Infinity, Infinity).map(
    (term) => `${term.code} ${term.event} ${dutchTime(term.at)} ${term.hears.must.join()}`,
  );
};
const assessment: Step = {
  name: 'beoordeling',
  at: at('2027-03-28T09:30:00+02:00'),
  does: 'assess',
  version: 1,
  isWhole: true,
  acute: 'nee',
  toldPersons: false,
};

describe('what must be told of an arrest in the night to summer time', () => {
  it('is both warnings and every end, when nobody does anything', () => {
    expect(told()).toEqual([
      'TM-ZSM ZSM-NOG-3-UUR 2027-03-28T13:00:00+02:00 om-dh,vt-hag',
      'TM-ZSM ZSM-NOG-1-UUR 2027-03-28T15:00:00+02:00 om-dh,vt-hag',
      'TM-ZSM verstreken 2027-03-28T16:00:00+02:00 om-dh,om-dh.zsm-coordinator',
      'TM-RC verstreken 2027-03-31T16:30:00+02:00 om-dh',
      'TM-BEOORDELING-ZSM verstreken 2027-03-28T10:00:00+02:00 vt-hag,om-dh.zsm-coordinator',
    ]);
  });

  it('is no warning, nor a missing assessment, once there is one that says whether it is unsafe', () => {
    expect(told(assessment)).toEqual([
      'TM-ZSM verstreken 2027-03-28T16:00:00+02:00 om-dh,om-dh.zsm-coordinator',
      'TM-RC verstreken 2027-03-31T16:30:00+02:00 om-dh',
    ]);
  });

  it('is nothing more once the suspect is sent home', () => {
    const decision: Step = {
      name: 'besluit',
      at: at('2027-03-28T12:00:00+02:00'),
      does: 'decide',
      isFinal: true,
      about: [{ mark: 'V1', besluit: 'heenzenden', custody: null }],
    };
    expect(told(assessment, decision)).toEqual([]);
  });

  it.each([
    [true, '2027-03-28T16:20:00+02:00'],
    [false, '2027-03-28T16:00:00+02:00'],
  ])('ends later after a correction only on the word of the hulpofficier: %s', (byHovj, end) => {
    const correction: Step = {
      name: 'correctie',
      at: at('2027-03-27T23:00:00+01:00'),
      does: 'correct',
      of: 'aanhouding',
      suspect: 0,
      field: 'decidedAt',
      to: at('2027-03-27T22:20:00+01:00'),
      byHovj,
    };
    expect(told(assessment, correction)[0]).toBe(`TM-ZSM verstreken ${end} om-dh,om-dh.zsm-coordinator`);
  });
});
