import type { Behandeling } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useMe } from '../../shell/me.js';
import { useHandler, type CasePlace } from './use-handler.js';

/** Asks once more before one takes a case: from whom, who has had it since when. */
export const TakeDialog = ({
  place,
  person,
  handling,
  onClose,
}: {
  readonly place: CasePlace;
  /** Whom the case is about. */
  readonly person: string;
  readonly handling: Behandeling | undefined;
  readonly onClose: () => void;
}) => {
  const { t, locale } = useWords();
  const { persoon } = useMe();
  const { now, isBusy, problem, handTo } = useHandler(place, handling);
  const handler = now?.behandelaar ?? null;
  const isMine = handler?.persoon === persoon;
  const take = async (): Promise<void> => {
    if (isMine || (await handTo(persoon))) onClose();
  };
  return (
    <Dialog
      title={t(handler === null ? 'case.handler.take' : 'case.handler.take-over.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('case.handler.cancel')}</Button>
          <Button look="primary" isBusy={isBusy} onClick={() => void take()}>
            {t(handler === null ? 'case.handler.take' : 'case.handler.take-over')}
          </Button>
        </>
      }
    >
      {problem === null ? null : <ProblemNotice problem={problem} />}
      <p>
        <strong>{person}</strong>
      </p>
      <p role="status">
        {handler === null
          ? t('case.handler.nobody')
          : isMine
            ? t('case.handler.you', { moment: formatMoment(handler.sinds, 'text', locale) })
            : t('case.handler.other', {
                name: handler.naam,
                moment: formatMoment(handler.sinds, 'text', locale),
              })}
      </p>
      {handler === null || isMine ? null : <p>{t('case.handler.take-over.what', { name: handler.naam })}</p>}
    </Dialog>
  );
};
