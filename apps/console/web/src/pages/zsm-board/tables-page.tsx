import { boardAddress } from '../../addresses.js';
import { Link, Navigate } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';

/** The tables that one can open: with one of them one is there at once, without any it says what is missing and who gives it. */
export const TablesPage = () => {
  const { t } = useWords();
  const reading = useReading('GET /zsm-tafels');
  const [first, ...others] = reading.data?.body.tafels ?? [];
  if (first !== undefined && others.length === 0) return <Navigate to={boardAddress(first.regio)} replace />;
  return (
    <Page title={t('zsm.title')} lead={others.length === 0 ? undefined : t('zsm.choose.lead')}>
      <Loaded reading={reading} rows={3}>
        {({ body: { tafels, ontbreekt } }) =>
          ontbreekt === null ? (
            <section className="card" aria-labelledby="tafels">
              <header>
                <h2 id="tafels">{t('zsm.choose')}</h2>
              </header>
              <ul className="card__body">
                {tafels.map(({ tafel, regio, naam }) => (
                  <li key={tafel}>
                    <Link to={boardAddress(regio)}>{naam}</Link>
                  </li>
                ))}
              </ul>
            </section>
          ) : (
            <Alert tone="info" title={t('zsm.no-table')}>
              <p>{ontbreekt}</p>
            </Alert>
          )
        }
      </Loaded>
    </Page>
  );
};
