import type { Tegengehouden } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { useTick } from '../../moments/use-tick.js';
import { Moment } from '../../parts/moment.js';
import { ageOf } from './age-of.js';

type Group = Tegengehouden['groepen'][number];

/** One cause: what is wrong, whose action it is, what to do, and since when. Samenloop itself tells the first in Dutch. */
export const GroupFacts = ({
  group,
}: {
  readonly group: Omit<Group, 'oudste' | 'nieuwste'> & Partial<Pick<Group, 'oudste' | 'nieuwste'>>;
}) => {
  const { t } = useWords();
  const now = useTick('minute');
  const { uitleg, watTeDoen, eigenaar, oudste, nieuwste, waaromNiet } = group;
  return (
    <div className="cause__grid">
      <dl className="told cause__facts">
        <div>
          <dt>{t('stopped.owner')}</dt>
          <dd>{eigenaar.naam}</dd>
        </div>
        {oudste === undefined ? null : (
          <div>
            <dt>{t('stopped.oldest')}</dt>
            <dd>
              <Moment at={oudste} form="text" /> <span className="soft">({ageOf(t, oudste, now)})</span>
            </dd>
          </div>
        )}
        {nieuwste === undefined || nieuwste === oudste ? null : (
          <div>
            <dt>{t('stopped.newest')}</dt>
            <dd>
              <Moment at={nieuwste} form="text" />
            </dd>
          </div>
        )}
      </dl>
      <dl className="told">
        <dt>{t('stopped.what')}</dt>
        <dd lang="nl">{uitleg}</dd>
        <dt>{t('stopped.remedy')}</dt>
        <dd lang="nl">{watTeDoen}</dd>
        {waaromNiet === undefined ? null : (
          <>
            <dt>{t('stopped.not-again')}</dt>
            <dd lang="nl">{waaromNiet}</dd>
          </>
        )}
      </dl>
    </div>
  );
};
