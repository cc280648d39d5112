import { messageAddress } from '../../addresses.js';
import { Link } from 'react-router';
import type { BerichtRegel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Moment } from '../../parts/moment.js';
import { DeliveryBadge } from './delivery-badge.js';
import { withFilter } from './filter-query.js';

type Delivery = BerichtRegel['ontvangers'][number];

/** The deliveries of a report, and what one can follow from it. */
export const MessageDetails = ({
  row: { bericht, zaak, ontvangers, fouten, nietGedeeld },
  query,
}: {
  readonly row: BerichtRegel;
  readonly query: URLSearchParams;
}) => {
  const { t } = useWords();
  return (
    <tr className="messages__details">
      <td colSpan={7}>
        {fouten.length === 0 ? null : (
          <p>
            {t('messages.faults')}{' '}
            {fouten.map((code) => (
              <code key={code}>{code} </code>
            ))}
          </p>
        )}
        {ontvangers.length === 0 ? (
          fouten.length > 0 ? null : (
            <p>{t('messages.no-deliveries')}</p>
          )
        ) : (
          <ul className="deliveries" aria-label={t('messages.column.deliveries')}>
            {ontvangers.map((one) => (
              <li key={`${one.ketenpartner} ${one.namens ?? ''} ${one.verband} ${one.doel}`}>
                <b>{one.naam}</b>
                <DeliveryBadge state={one.status} />
                <Moments delivery={one} />
              </li>
            ))}
          </ul>
        )}
        {nietGedeeld === null || nietGedeeld === 0 ? null : (
          <p>{t('messages.withheld', { count: nietGedeeld })}</p>
        )}
        <p className="row">
          <Link to={messageAddress(bericht)}>{t('messages.open')}</Link>
          {zaak === null ? null : (
            <Link to={`?${withFilter(query, 'zaak', zaak).toString()}`}>{t('messages.of-case')}</Link>
          )}
        </p>
      </td>
    </tr>
  );
};

const Moments = ({ delivery }: { readonly delivery: Delivery }) => {
  const { t } = useWords();
  const { wachtTot, klaargezetOp, afgeleverdOp, gelezenOp, gestoptOp, status } = delivery;
  const told = [
    ...(status === 'in de wachtrij' && wachtTot !== undefined ? [['waits', wachtTot] as const] : []),
    ...(klaargezetOp === undefined ? [] : [['ready', klaargezetOp] as const]),
    ...(afgeleverdOp === undefined ? [] : [['fetched', afgeleverdOp] as const]),
    ...(gelezenOp === undefined ? [] : [['read', gelezenOp] as const]),
    ...(gestoptOp === undefined ? [] : [['stopped', gestoptOp] as const]),
  ];
  return (
    <span className="soft small">
      {told.map(([what, at], place) => (
        <span key={what}>
          {place === 0 ? '' : ' · '}
          {t(`messages.moment.${what}`)} <Moment at={at} form="table" />
        </span>
      ))}
    </span>
  );
};
