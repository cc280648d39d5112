import { messageAddress, ruleAddress } from '../../addresses.js';
import { Link } from 'react-router';
import type { Bericht } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Moment } from '../../parts/moment.js';
import { StandBadge } from '../messages/stand-badge.js';

/** What a report is, at a glance. */
export const Summary = ({ message }: { readonly message: Bericht }) => {
  const { t } = useWords();
  const { stand, ontvangenOp, zaak, regelset, routering, ontvangers, corrigeert } = message;
  const shared = ontvangers.filter(({ uitkomst }) => uitkomst !== 'niets');
  const handed = shared.flatMap(({ aflevering }) => aflevering ?? []);
  const done = handed.filter(({ status }) => status === 'afgeleverd' || status === 'klaargezet').length;
  const bases = [...new Set(shared.map(({ naamVerband, naamDoel }) => `${naamDoel} · ${naamVerband}`))];
  const rules = routering.filter(({ uitkomst }) => uitkomst === 'toegepast');
  return (
    <section className="card card__body" aria-label={t('message.summary')}>
      <dl className="facts">
        <div>
          <dt>{t('message.status')}</dt>
          <dd>
            <StandBadge stand={stand} isWhole />
            {handed.length === 0 ? null : (
              <span className="small block">{t('message.delivered', { done, count: handed.length })}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('message.received')}</dt>
          <dd>
            <Moment at={ontvangenOp} form="table" />
          </dd>
        </div>
        {bases.length === 0 ? null : (
          <div>
            <dt>{t('message.basis')}</dt>
            <dd lang="nl">
              {bases.map((one) => (
                <span key={one} className="block">
                  {one}
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('message.rules')}</dt>
          <dd>
            {rules.map(({ regel, vanCorrectie }) => (
              <span key={`${regel}${vanCorrectie}`}>
                <Link to={ruleAddress(regel, regelset)}>{regel}</Link> ·{' '}
              </span>
            ))}
            <Link to={`/regels/versies?versie=${encodeURIComponent(regelset)}`}>
              {t('message.rulebook', { version: regelset })}
            </Link>
          </dd>
        </div>
        {zaak === null ? null : (
          <div>
            <dt>{t('message.case')}</dt>
            <dd>
              <Link to={`/berichten?zaak=${zaak}`}>{t('message.of-case')}</Link>
            </dd>
          </div>
        )}
        {corrigeert === null ? null : (
          <div>
            <dt>{t('message.corrects')}</dt>
            <dd>
              <Link to={messageAddress(corrigeert)}>{corrigeert.slice(0, 8)}</Link>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
};
