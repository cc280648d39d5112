import { messageAddress } from '../../addresses.js';
import { Link } from 'react-router';
import type { BerichtRegel } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Badge } from '../../parts/badge.js';
import { Moment } from '../../parts/moment.js';
import { durationInWords } from './duration-in-words.js';
import { StandBadge } from './stand-badge.js';

/** A report in the list, in one row. */
export const MessageRow = ({
  row,
  isNew,
  isOpened,
  onToggle,
}: {
  readonly row: BerichtRegel;
  readonly isNew: boolean;
  readonly isOpened: boolean;
  readonly onToggle: () => void;
}) => {
  const { t, locale } = useWords();
  const { bericht, naam, ontvangenOp, naamAfzender, stand, ontvangers, nietGedeeld, duurMs } = row;
  const name = capitalised(naam ?? t('messages.unknown-kind'));
  return (
    <tr className={isOpened ? 'messages__row is-opened' : 'messages__row'}>
      <td className="messages__toggle">
        <button
          type="button"
          className="disclosure"
          aria-expanded={isOpened}
          aria-label={t('messages.open-deliveries', {
            name,
            time: formatMoment(ontvangenOp, 'table', locale),
          })}
          onClick={onToggle}
        >
          <span aria-hidden="true">{isOpened ? '▾' : '▸'}</span>
        </button>
      </td>
      <td className="messages__moment">
        <Moment at={ontvangenOp} form="table" />
      </td>
      <th scope="row">
        <Link to={messageAddress(bericht)} className="messages__name">
          {name}
        </Link>
        {isNew ? <Badge tone="changed">{t('messages.new')}</Badge> : null}
        <span className="soft small block">
          <code>{row.kenmerk ?? bericht.slice(0, 8)}</code>
          <span className="narrow-only"> · {naamAfzender}</span>
        </span>
      </th>
      <td className="wide-only">{naamAfzender}</td>
      <td>
        <StandBadge stand={stand} isWhole />
      </td>
      <td className="wide-only">
        {t('messages.recipients', { count: ontvangers.length })}
        {nietGedeeld === null || nietGedeeld === 0 ? null : (
          <span className="soft small block">{t('messages.withheld', { count: nietGedeeld })}</span>
        )}
      </td>
      <td className="wide-only number">{duurMs === null ? '–' : durationInWords(duurMs, locale)}</td>
    </tr>
  );
};
