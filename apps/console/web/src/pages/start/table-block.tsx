import { Link } from 'react-router';
import type { StartTafel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { buttonClass } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Empty } from '../../parts/empty.js';
import { Moment } from '../../parts/moment.js';
import { boardAddress, caseAddress } from '../../addresses.js';
import { Figures } from './figures.js';
import { TableCase } from './table-case.js';

/** What needs somebody at one ZSM table: what ends first, what was asked of them, and what is late. */
export const TableBlock = ({ table }: { readonly table: StartTafel }) => {
  const { t } = useWords();
  const { regio, naamRegios, zaken, vragen, teLaat, aantalVragen, aantalTeLaat } = table;
  const who = (wie: string): string => (wie === '' ? t('start.somebody') : wie);
  return (
    <>
      <Card
        title={t('start.table.title', { region: naamRegios })}
        aside={
          <Link className={buttonClass('primary')} to={boardAddress(regio)}>
            {t('start.table.open')}
          </Link>
        }
      >
        <div className="stack">
          <Figures
            figures={[
              { count: table.binnenEenUur, text: t('start.table.within-one'), isUrgent: true },
              { count: table.binnenDrieUur, text: t('start.table.within-three') },
              { count: table.open, text: t('start.table.undecided') },
              { count: table.besloten, text: t('start.table.decided') },
            ]}
          />
          {zaken.length === 0 ? (
            <Empty title={t('start.table.none')}>
              <p>{t('start.table.none.why')}</p>
            </Empty>
          ) : (
            <ul className="start__cases" aria-label={t('start.table.first')}>
              {zaken.map((one) => (
                <TableCase key={one.zaak} one={one} region={regio} />
              ))}
            </ul>
          )}
        </div>
      </Card>
      <div className="start__pair">
        <Card title={t('start.questions.title')} aside={<span className="count">{aantalVragen}</span>}>
          {vragen.length === 0 ? (
            <p>{t('start.questions.none')}</p>
          ) : (
            <ul className="start__list">
              {vragen.map(({ bericht, zaak, wie, naamVan, sinds }) => (
                <li key={bericht}>
                  <Link to={caseAddress(regio, zaak)}>
                    {t('start.questions.from', { who: who(wie), partner: naamVan })}
                  </Link>
                  <span className="small">
                    <Moment at={sinds} form="text" />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card
          title={t('start.late.title')}
          aside={<span className={aantalTeLaat === 0 ? 'count' : 'count count--urgent'}>{aantalTeLaat}</span>}
        >
          {teLaat.length === 0 ? (
            <p>{t('start.late.none')}</p>
          ) : (
            <ul className="start__list">
              {teLaat.map(({ zaak, wie, wat, sinds }) => (
                <li key={`${zaak} ${wat} ${sinds}`}>
                  <Link to={caseAddress(regio, zaak)}>{`${who(wie)}: ${wat}`}</Link>
                  <span className="small">
                    {t('start.late.since')} <Moment at={sinds} form="text" />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </>
  );
};
