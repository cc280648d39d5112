import type { Instant } from '#core';
import { caseSteps } from './case-steps.js';
import { inputEvent, type InputEvent } from './input-event.js';

const FURTHEST = 2_000;

/**
 * So many reports, one new case per four. The reports of a case lie apart, as in real traffic, so that a batch finds both
 * cases that are new and cases that it must look up.
 */
export function* inputEvents(series: string, count: number, time: Instant): Generator<InputEvent> {
  const apart = Math.min(FURTHEST, Math.ceil(count / 100));
  const steps = caseSteps.length;
  for (let at = 0; at < count; at += 1) {
    const step = at % steps;
    yield inputEvent(series, Math.floor(at / steps) - step * apart, step, time);
  }
}
