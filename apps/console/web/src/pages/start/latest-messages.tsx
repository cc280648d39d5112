import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Moment } from '../../parts/moment.js';
import { messageAddress } from '../../addresses.js';
import { useLatest } from './use-latest.js';

/** The last reports that one may see, as they come in. */
export const LatestMessages = ({ everyMs }: { readonly everyMs: number | null }) => {
  const { t } = useWords();
  const latest = useLatest(everyMs);
  return (
    <Card title={t('start.latest.title')} aside={<Link to="/berichten">{t('start.latest.open')}</Link>}>
      <Loaded reading={latest} rows={5}>
        {({ body: { berichten } }) =>
          berichten.length === 0 ? (
            <Empty title={t('start.latest.none')} />
          ) : (
            <ul className="start__list">
              {berichten
                .slice(0, LISTED)
                .map(({ bericht, naam, soort, naamAfzender, ontvangenOp, status }) => (
                  <li key={bericht}>
                    <span className="row">
                      <Link to={messageAddress(bericht)}>
                        {t('start.latest.one', {
                          kind: naam ?? soort ?? t('start.latest.unknown'),
                          partner: naamAfzender,
                        })}
                      </Link>
                      {status === 'geweigerd' ? <Badge tone="bad">{t('start.latest.refused')}</Badge> : null}
                    </span>
                    <span className="small">
                      <Moment at={ontvangenOp} form="seconds" />
                    </span>
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
};

const LISTED = 6;
