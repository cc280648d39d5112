import type { Klok } from '../api/desk.generated.js';
import { useWords } from '../language/use-words.js';
import { nearMoment } from './clock-text.js';

/** What one must know of the start of a clock before one trusts its end. */
export const ClockNotes = ({ clock, now }: { readonly clock: Klok; readonly now: number }) => {
  const { t, locale } = useWords();
  const { voorlopig, gecorrigeerd, teBevestigen } = clock;
  const notes = [
    ...(voorlopig === true ? [{ text: t('clock.provisional'), why: t('clock.provisional.why') }] : []),
    ...(gecorrigeerd === true ? [{ text: t('clock.corrected'), why: undefined }] : []),
    ...(typeof teBevestigen === 'string'
      ? [
          {
            text: t('clock.to-confirm', { moment: nearMoment(Date.parse(teBevestigen), now, t, locale) }),
            why: undefined,
          },
        ]
      : []),
  ];
  return notes.map(({ text, why }) => (
    <p key={text} className="zsm-clock__note" title={why}>
      {text}
    </p>
  ));
};
