import { useWords } from '../../language/use-words.js';
import { Moment } from '../../parts/moment.js';

/** From when until when a rule holds; nothing when it always did and has no end. */
export const ValidPeriod = ({
  from,
  until,
}: {
  readonly from: string | null;
  readonly until: string | null;
}) => {
  const { t } = useWords();
  if (from === null && until === null) return null;
  return (
    <span className="small soft">
      {from === null ? null : (
        <>
          {t('routing.from')} <Moment at={from} form="day" />{' '}
        </>
      )}
      {until === null ? null : (
        <>
          {t('routing.until')} <Moment at={until} form="day" />
        </>
      )}
    </span>
  );
};
