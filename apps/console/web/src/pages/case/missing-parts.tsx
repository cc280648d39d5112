import { Link } from 'react-router';
import type { AanTafel, Kaart, Verwachting } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge, type Tone } from '../../parts/badge.js';
import { buttonClass } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import type { IconName } from '../../parts/icon.js';
import { AtTableStrip } from '../zsm-board/at-table-strip.js';

const SIGNS: Readonly<
  Record<NonNullable<Verwachting['stand']>, { readonly tone: Tone; readonly icon: IconName } | null>
> = {
  wacht: { tone: 'quiet', icon: 'clock' },
  ontbreekt: { tone: 'bad', icon: 'cross' },
  'geen grondslag': { tone: 'quiet', icon: 'lock' },
  ontvangen: null,
  'te laat ontvangen': null,
};

/** What is not there yet or may not be seen, and who can be asked. */
export const MissingParts = ({
  card: { verwacht = [] },
  atTable,
  ask,
}: {
  readonly card: Kaart;
  readonly atTable: readonly AanTafel[];
  /** Where one asks for it; null: who only looks does not. */
  readonly ask: string | null;
}) => {
  const { t } = useWords();
  const missing = verwacht.flatMap((one) => {
    const sign = one.stand === undefined ? null : SIGNS[one.stand];
    return sign === null ? [] : [{ ...one, sign }];
  });
  return (
    <aside className="stack">
      <Card title={t('case.missing')}>
        <div className="stack">
          {missing.length === 0 ? <p>{t('case.missing.none')}</p> : null}
          <ul className="case-missing">
            {missing.map(({ soort, naam, stand, zin, sign }) => (
              <li key={soort}>
                <Badge {...sign}>{stand}</Badge> {zin}{' '}
                {stand === 'geen grondslag' ? (
                  // Which partners get such a report of which sender, and on what ground.
                  <Link
                    to={`/regels/matrix?bericht=${encodeURIComponent(soort ?? '')}`}
                    aria-label={t('case.why-field', { field: naam ?? '' })}
                  >
                    {t('case.why')}
                  </Link>
                ) : (
                  <span className="soft small">
                    {t(stand === 'wacht' ? 'case.missing.why.waits' : 'case.missing.why.nobody')}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {ask === null ? null : (
            <p>
              <Link className={buttonClass()} to={ask} preventScrollReset>
                {t('case.act.ask')}
              </Link>
            </p>
          )}
        </div>
      </Card>
      {atTable.length === 0 ? null : <AtTableStrip atTable={atTable} />}
    </aside>
  );
};
