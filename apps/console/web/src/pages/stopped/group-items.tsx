import { messageAddress, rejectedAddress } from '../../addresses.js';
import { Link } from 'react-router';
import type { TegengehoudenGroep } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Moment } from '../../parts/moment.js';
import type { StopKind } from './kind-badge.js';

export type StoppedItem = TegengehoudenGroep['items'][number];

/** What is held up, in a table: refused reports with their faults, deliveries with from whom and to whom. */
export const GroupItems = ({
  kind,
  items,
}: {
  readonly kind: StopKind;
  readonly items: readonly StoppedItem[];
}) => {
  const { t } = useWords();
  const isRejected = items.some(({ fouten }) => fouten !== undefined);
  const isUntold = !isRejected && items.every(({ bericht }) => bericht === undefined);
  // Then the page itself names for whom they all are.
  const isToOne = kind === 'niet-opgehaald' || kind === 'niet-overgedragen';
  return (
    <>
      {isUntold ? <p className="untold">{t('stopped.items.untold')}</p> : null}
      <div className="scroller" role="group" aria-label={t('stopped.items')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('stopped.since')}</th>
              {isUntold ? null : <th scope="col">{t('stopped.report')}</th>}
              {isRejected ? (
                <>
                  <th scope="col">{t('stopped.faults')}</th>
                  <th scope="col">{t('stopped.kept-until')}</th>
                </>
              ) : (
                <>
                  {isUntold ? null : <th scope="col">{t('stopped.from')}</th>}
                  {isToOne ? null : <th scope="col">{t('stopped.to')}</th>}
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {items.map((item, place) => (
              <tr key={item.aflevering ?? item.bericht ?? place}>
                <th scope="row" className="moment">
                  <Moment at={item.sinds} form="table" />
                </th>
                {isUntold ? null : <ReportCell item={item} />}
                {isRejected ? (
                  <RejectedCells item={item} />
                ) : (
                  <DeliveryCells item={item} isUntold={isUntold} isToOne={isToOne} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

const ReportCell = ({ item: { bericht, naam, fouten } }: { readonly item: StoppedItem }) => {
  const { t } = useWords();
  const name = naam ?? t('stopped.unknown-kind');
  if (bericht === undefined) return <td>{name}</td>;
  const address = fouten === undefined ? messageAddress : rejectedAddress;
  return (
    <td>
      <Link to={address(bericht)}>{name}</Link>
    </td>
  );
};

const RejectedCells = ({ item: { fouten = [], heeftInhoud, inhoudTot } }: { readonly item: StoppedItem }) => {
  const { t } = useWords();
  return (
    <>
      <td>
        <ul className="plain">
          {fouten.map(({ code, veld }) => (
            <li key={`${code} ${veld}`}>
              <code>{veld === '' ? code : veld}</code>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {heeftInhoud === true && inhoudTot !== undefined ? (
          <Moment at={inhoudTot} form="table" />
        ) : (
          t('stopped.not-kept')
        )}
      </td>
    </>
  );
};

const DeliveryCells = ({
  item,
  isUntold,
  isToOne,
}: {
  readonly item: StoppedItem;
  readonly isUntold: boolean;
  readonly isToOne: boolean;
}) => {
  const { t } = useWords();
  return (
    <>
      {isUntold ? null : <td>{item.naamAfzender}</td>}
      {isToOne ? null : (
        <td>
          {item.naamOntvanger}
          {item.wachtTot === undefined ? null : (
            <span className="soft small block">
              {t('stopped.waits-until')} <Moment at={item.wachtTot} form="table" />
            </span>
          )}
        </td>
      )}
    </>
  );
};
