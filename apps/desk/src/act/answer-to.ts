import { type Answer, json } from '#runtime';
import { noDesk, otherRequest, overtaken, refusedReport } from './refused-answers.js';
import type { Submitted } from './submit.js';

/** The answer to who acted; `place` is where what they recorded can be seen. */
export const answerTo = (submitted: Submitted, place: string): Answer => {
  switch (submitted.tag) {
    case 'recorded':
      return json(
        202,
        { bericht: submitted.id, status: 'ontvangen', waarschuwingen: submitted.warnings },
        { Location: place },
      );
    case 'refused':
      return refusedReport(submitted.faults);
    case 'other-request':
      return otherRequest;
    case 'overtaken':
      return overtaken;
    case 'no-desk':
      return noDesk;
  }
};
