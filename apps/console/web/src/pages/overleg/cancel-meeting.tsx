import { useState } from 'react';
import { useSending } from '../../api/use-sending.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** The chair cancels a meeting: first is told what becomes of what is on it. */
export const CancelMeeting = ({
  table,
  moment,
  points,
  onRecorded,
}: {
  readonly table: string;
  readonly moment: string;
  readonly points: number;
  readonly onRecorded: () => void;
}) => {
  const { t, locale } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const { send, problem, isBusy } = useSending('POST /overleggen/{tafel}/vergaderingen');
  const when = `${formatMoment(moment, 'weekday', locale)} ${formatMoment(moment, 'time', locale)}`;
  const cancel = async (): Promise<void> => {
    const recorded = await send({ wat: 'afgelast', moment }, { path: { tafel: table } });
    if (recorded === null) return;
    setIsAsking(false);
    onRecorded();
  };
  return (
    <>
      <Button isSmall onClick={() => setIsAsking(true)}>
        {t('overleg.call-off')} <span className="only-read-aloud">{when}</span>
      </Button>
      {isAsking ? (
        <Dialog
          title={t('overleg.call-off-of', { when })}
          onClose={() => setIsAsking(false)}
          footer={
            <>
              <Button onClick={() => setIsAsking(false)}>{t('overleg.keep-meeting')}</Button>
              <Button look="danger" isBusy={isBusy} onClick={() => void cancel()}>
                {t('overleg.call-off')}
              </Button>
            </>
          }
        >
          {problem === null ? null : <ProblemNotice problem={problem} />}
          <p>{t('overleg.call-off-plan', { count: points })}</p>
        </Dialog>
      ) : null}
    </>
  );
};
