import { purposesIn } from '../../api/purposes-in.js';
import { useReading } from '../../api/use-reading.js';
import { Loaded } from '../../parts/loaded.js';
import { Skeleton } from '../../parts/skeleton.js';
import type { AtCase } from './at-case.js';
import type { AtMeeting } from './outcome-body.js';
import { PurposeChoice } from './purpose-choice.js';
import { SharedSheet } from './shared-sheet.js';
import { TogetherBanner } from './together.js';

/** A case on a screen that several see together: what all of them were given, only to read. */
export const SharedCase = ({
  at: { table, moment, zaak },
  together,
  purpose,
  leden,
  onPurpose,
}: {
  readonly at: AtCase;
  readonly together: string;
  readonly purpose: string;
  readonly leden: AtMeeting['leden'];
  readonly onPurpose: (purpose: string) => void;
}) => {
  const reading = useReading(
    'GET /overleggen/{tafel}/zaken/{zaak}/gedeeld',
    { path: { tafel: table, zaak }, query: { doel: purpose, samen: together } },
    { isAskedOnce: true },
  );
  const purposes = reading.error === null ? null : purposesIn(reading.error);
  return (
    <div className="stack">
      <TogetherBanner table={table} moment={moment} leden={leden} />
      {purposes !== null ? (
        <PurposeChoice purposes={purposes} before={purpose} onChoose={onPurpose} />
      ) : reading.isPlaceholderData ? (
        // What was there before is another case.
        <Skeleton />
      ) : (
        <Loaded reading={reading}>{({ body }) => <SharedSheet key={body.zaak} sheet={body} />}</Loaded>
      )}
    </div>
  );
};
