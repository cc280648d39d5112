import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { Bericht } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Empty } from '../../parts/empty.js';
import { DeliveryBadge } from '../messages/delivery-badge.js';
import { countFates, fieldGroups, fieldsNow, type Recipient } from './field-rows.js';
import { FieldTable } from './field-table.js';
import { RecipientTabs } from './recipient-tabs.js';

const keyOf = ({ ontvanger, namens, verband, doel, vanCorrectie }: Recipient): string =>
  [ontvanger, namens ?? '', verband, doel, vanCorrectie ? 'v' : ''].join('~');

/** Who got to see what: a recipient at a time, field by field. */
export const RecipientsCard = ({ message }: { readonly message: Bericht }) => {
  const { t } = useWords();
  const id = useId();
  const [query, setQuery] = useSearchParams();
  const shared = message.ontvangers.filter(({ uitkomst }) => uitkomst !== 'niets');
  const chosen = shared.find((one) => keyOf(one) === query.get('ontvanger')) ?? shared[0];
  const set = (name: string, value: string | null): void => {
    const next = new URLSearchParams(query);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setQuery(next, { replace: true });
  };
  if (chosen === undefined)
    return <Empty title={t('message.nobody')}>{<p>{t('message.nobody.text')}</p>}</Empty>;
  const shown = { onlyDifferent: query.has('verschillen'), alsoNotSent: query.has('alles') };
  const fields = fieldsNow(chosen);
  const counts = countFates(fields);
  const groups = fieldGroups(fields, shown);
  const isWhole = message.kijktAls !== 'ontvanger';
  const check = (name: 'verschillen' | 'alles', label: string) => (
    <label className="fields__check">
      <input
        type="checkbox"
        checked={query.has(name)}
        onChange={({ target }) => set(name, target.checked ? 'ja' : null)}
      />
      {label}
    </label>
  );
  return (
    <section className="card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('message.who')}</h2>
        {isWhole ? (
          <span className="row">
            {check('verschillen', t('message.only-different'))}
            {counts['niet-gestuurd'] === 0
              ? null
              : check('alles', t('message.also-not-sent', { count: counts['niet-gestuurd'] }))}
          </span>
        ) : null}
      </header>
      <RecipientTabs
        recipients={shared.map((one) => ({ key: keyOf(one), name: one.naam, purpose: one.naamDoel }))}
        chosen={keyOf(chosen)}
        onChoose={(key) => set('ontvanger', key)}
      >
        <div className="card__body stack">
          <p lang="nl">{chosen.zin}</p>
          <div className="row">
            {chosen.aflevering === null ? null : <DeliveryBadge state={chosen.aflevering.status} />}
            <span className="soft small">
              {t('message.counts', {
                shared: counts.gedeeld,
                general: counts.veralgemeend + counts.afgeschermd,
                left: counts.weggelaten,
              })}
            </span>
          </div>
          {chosen.controles.map(({ op, zin }) => (
            <p key={op} className="small" lang="nl">
              {zin}
            </p>
          ))}
        </div>
        {groups.length === 0 ? (
          <p className="card__body">
            {t(chosen.uitkomst === 'signaal' ? 'message.signal-only' : 'message.no-differences')}
          </p>
        ) : (
          <FieldTable
            of={{
              message: message.bericht,
              sender: message.naamAfzender,
              rulebook: message.regelset,
              recipient: chosen,
              purpose: message.doel,
              isWhole,
              mayShow: { sent: message.inzien.verzonden, received: message.inzien.ontvangen },
            }}
            groups={groups}
          />
        )}
        {message.inzien.waaromNiet === null ? null : (
          <p className="card__body soft small" lang="nl">
            {message.inzien.waaromNiet}
          </p>
        )}
      </RecipientTabs>
    </section>
  );
};
