import type { Instant } from '../../report/instant.js';
import { isOpen } from '../../route/opening-hours.js';
import { instantOf, localTime } from '../../time/local-time.js';
import { compileHours } from '../compile-hours.js';
import type { Example, Finding } from '../finding.js';
import { openingsIn } from '../openings-in.js';
import type { OpeningDocument } from '../rulebook-document.js';
import { minuteOf } from '../written-time.js';
import type { Inquiry } from './inquiry.js';
import { referenceMoment } from './reference-moment.js';

/** Opening hours of which a part was open already: probably another day or time was meant. */
export const overlappingHours = ({
  document,
}: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const { day } = localTime(referenceMoment(document));
  const week = Array.from({ length: 7 }, (_, n) => day + n);
  return openingsIn(document).flatMap(([pointer, hours]) =>
    hours.flatMap((period, k) => {
      const moment = openTwice(period, hours.slice(0, k), week);
      return moment === undefined
        ? []
        : [
            {
              pointer: `${pointer}/${k}`,
              problem: 'een deel van deze tijd was al open',
              example: { moment },
            },
          ];
    }),
  );
};

/** Of two periods that overlap one begins within the other. */
const openTwice = (
  period: OpeningDocument,
  before: readonly OpeningDocument[],
  week: readonly number[],
): Instant | undefined => {
  const [own, others] = [[period], before].map((list) =>
    compileHours(list.map((one) => ({ ...one, ookOpFeestdagen: true as const }))),
  );
  return [period, ...before]
    .flatMap(({ van }) => week.map((day) => instantOf(day, minuteOf(van))))
    .sort((one, other) => one - other)
    .find((at) => isOpen(own ?? null, at) && isOpen(others ?? null, at));
};
