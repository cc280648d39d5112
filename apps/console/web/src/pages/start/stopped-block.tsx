import { Link } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Moment } from '../../parts/moment.js';
import { stoppedAddress } from '../../addresses.js';

const LISTED = 5;

/** What is held up, by its cause, the oldest in front. */
export const StoppedBlock = ({ everyMs }: { readonly everyMs: number | null }) => {
  const { t } = useWords();
  const stopped = useReading('GET /tegengehouden', {}, everyMs === null ? {} : { everyMs });
  return (
    <Card title={t('start.stopped.title')} aside={<Link to="/tegengehouden">{t('start.stopped.open')}</Link>}>
      <Loaded reading={stopped} rows={4}>
        {({ body: { groepen } }) =>
          groepen.length === 0 ? (
            <Empty title={t('start.stopped.none')} />
          ) : (
            <ul className="start__list">
              {groepen.slice(0, LISTED).map(({ groep, titel, eigenaar, aantal, isMeer, oudste }) => (
                <li key={groep}>
                  <span className="row">
                    <span className="count">{isMeer ? `${String(aantal)}+` : aantal}</span>
                    <Link to={stoppedAddress(groep)}>{titel}</Link>
                  </span>
                  <span className="small">
                    {t('start.stopped.owner', { partner: eigenaar.naam })} · {t('start.stopped.since')}{' '}
                    <Moment at={oudste} form="text" />
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
