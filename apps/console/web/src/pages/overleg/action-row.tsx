import { Link } from 'react-router';
import type { Actie } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { useMayWrite } from '../../looks/use-may-write.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { useMe } from '../../shell/me.js';
import { ActionReceipt } from './action-receipt.js';
import { ACTION_STATES } from './action-states.js';

/** One action: who does what before when, how it stands, and for who took it on a way to say so. */
export const ActionRow = ({
  table,
  action,
  casePlace,
}: {
  readonly table: string;
  readonly action: Actie;
  /** Where what is to be done can be read, when it is not told here. */
  readonly casePlace?: string;
}) => {
  const { t, locale } = useWords();
  const { rol } = useMe();
  const mayWrite = useMayWrite();
  const { wat, belegdBij, naamBelegdBij, einddatum, conditie, informering, stand, gedaanOp } = action;
  const [word, tone] = ACTION_STATES[stand];
  const isMine = belegdBij !== null && belegdBij === rol?.organisatie;
  const isOpen = stand === 'open' || stand === 'opgepakt' || stand === 'te laat';
  return (
    <li className={stand === 'te laat' ? 'action action--late' : 'action'}>
      <div>
        <strong>
          {naamBelegdBij ?? t('overleg.somebody')}
          {isMine ? <span className="soft"> · {t('overleg.yours')}</span> : null}
        </strong>
        {wat === undefined || wat === null ? (
          casePlace === undefined ? null : (
            <p>
              <Link to={casePlace}>{t('overleg.what-in-case')}</Link>
            </p>
          )
        ) : (
          <p>{wat}</p>
        )}
        {conditie === undefined || conditie === null ? null : (
          <p className="small soft">{t('overleg.say.condition', { text: conditie })}</p>
        )}
        {informering === 'ja' || informering === 'nee' || informering === 'later' ? (
          <p className="small soft">{t(`overleg.say.informed-${informering}`)}</p>
        ) : null}
      </div>
      <div className="action__state">
        <Badge tone={tone}>{t(`overleg.action.${word}`)}</Badge>
        {einddatum === null ? null : (
          <span className="small">
            {gedaanOp === null
              ? t('overleg.due', { day: formatMoment(einddatum, 'day', locale) })
              : t('overleg.done-on', { day: formatMoment(gedaanOp, 'day', locale) })}
          </span>
        )}
        {isMine && isOpen && mayWrite ? <ActionReceipt table={table} action={action} /> : null}
      </div>
    </li>
  );
};
