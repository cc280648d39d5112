import { useState } from 'react';
import type { Behandeling } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useMe } from '../../shell/me.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { TakeDialog } from './take-dialog.js';
import { useHandler, type CasePlace } from './use-handler.js';

/** Who handles the case among those who share one's place at the table, and what one can do about that. */
export const CaseHandler = ({
  place,
  person,
  handling,
}: {
  readonly place: CasePlace;
  /** Whom the case is about. */
  readonly person: string;
  /** Undefined: it is not for this screen. */
  readonly handling: Behandeling | undefined;
}) => {
  const { t, locale } = useWords();
  const { persoon } = useMe();
  const { now, isBusy, problem, handTo, letGo, forget } = useHandler(place, handling);
  const [asks, setAsks] = useState<'take' | 'to' | null>(null);
  if (now === null) return null;
  const handler = now.behandelaar;
  const isMine = handler?.persoon === persoon;
  const moment = handler === null ? '' : formatMoment(handler.sinds, 'text', locale);
  const close = (): void => {
    forget();
    setAsks(null);
  };
  const handOver = async (colleague: string): Promise<void> => {
    if (await handTo(colleague)) setAsks(null);
  };
  return (
    <section className="stack" aria-label={t('case.handler')}>
      {problem === null || asks !== null ? null : <ProblemNotice problem={problem} />}
      <div className="row">
        <p role="status">
          {handler === null
            ? t('case.handler.nobody')
            : isMine
              ? t('case.handler.you', { moment })
              : t('case.handler.other', { name: handler.naam, moment })}
        </p>
        {handler === null ? (
          <Button isSmall isBusy={isBusy && asks === null} onClick={() => void handTo(persoon)}>
            {t('case.handler.take')}
          </Button>
        ) : isMine ? null : (
          <Button isSmall onClick={() => setAsks('take')}>
            {t('case.handler.take-over')}
          </Button>
        )}
        <Button isSmall onClick={() => setAsks('to')}>
          {t('case.handler.hand-over')}
        </Button>
        {isMine ? (
          <Button isSmall isBusy={isBusy && asks === null} onClick={() => void letGo()}>
            {t('case.handler.let-go')}
          </Button>
        ) : null}
      </div>
      {asks === 'take' ? (
        <TakeDialog place={place} person={person} handling={now} onClose={close} />
      ) : asks === 'to' ? (
        <HandOverDialog
          region={place.regio}
          isBusy={isBusy}
          problem={problem}
          onChosen={(colleague) => void handOver(colleague)}
          onClose={close}
        />
      ) : null}
    </section>
  );
};
