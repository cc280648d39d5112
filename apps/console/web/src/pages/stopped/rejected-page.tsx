import { messageAddress, rejectedAddress } from '../../addresses.js';
import './stopped.css';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { viewedAs } from '../../api/viewed-as.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { useStore } from '../../live/use-store.js';
import { Alert } from '../../parts/alert.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Loaded } from '../../parts/loaded.js';
import { Moment } from '../../parts/moment.js';
import { Page } from '../../parts/page.js';
import { CorrectForm } from './correct-form.js';
import { RejectedFaults } from './rejected-faults.js';

/** A refused report: what is wrong with it, and for its sender's people the report itself, to be corrected and sent anew. */
export const RejectedPage = () => {
  const { t } = useWords();
  const { bericht = '' } = useParams();
  const [isOpened, setIsOpened] = useState(false);
  const reading = useReading('GET /geweigerde-berichten/{bericht}', { path: { bericht } });
  const mayAct = Object.keys(useStore(viewedAs)).length === 0;
  return (
    <Page
      title={capitalised(reading.data?.body.naam ?? t('rejected.title'))}
      lead={reading.data === undefined ? undefined : t('rejected.title')}
      crumb={{ to: '/tegengehouden', title: t('stopped.title') }}
    >
      <Loaded reading={reading}>
        {({ body: report }) => (
          <div className="stack">
            {report.vervangenDoor === undefined ? null : (
              <Alert tone="good" title={t('rejected.replaced')}>
                <p>
                  <Link to={messageAddress(report.vervangenDoor)}>{t('rejected.replaced.link')}</Link>
                </p>
              </Alert>
            )}
            {report.verbeteringVan === undefined ? null : (
              <Alert tone="info" title={t('rejected.replaces')}>
                <p>
                  <Link to={rejectedAddress(report.verbeteringVan)}>{t('rejected.replaces.link')}</Link>
                </p>
              </Alert>
            )}
            <Card title={t('rejected.facts')}>
              <dl className="facts">
                <div>
                  <dt>{t('stopped.from')}</dt>
                  <dd>{report.naamAfzender}</dd>
                </div>
                <div>
                  <dt>{t('rejected.received')}</dt>
                  <dd>
                    <Moment at={report.sinds} form="table" />
                  </dd>
                </div>
                <div>
                  <dt>{t('stopped.kept-until')}</dt>
                  <dd>
                    {report.inhoudTot === undefined ? (
                      t('stopped.not-kept')
                    ) : (
                      <Moment at={report.inhoudTot} form="table" />
                    )}
                  </dd>
                </div>
              </dl>
            </Card>
            <RejectedFaults faults={report.fouten} />
            {isOpened && report.magVerbeteren ? (
              <CorrectForm id={bericht} onSent={() => void reading.refetch()} />
            ) : report.magVerbeteren && mayAct ? (
              <Card title={t('rejected.corrected')}>
                <div className="stack">
                  <p>{t('rejected.open.logged')}</p>
                  <div className="row">
                    <Button look="primary" onClick={() => setIsOpened(true)}>
                      {t('rejected.open')}
                    </Button>
                  </div>
                </div>
              </Card>
            ) : report.vervangenDoor !== undefined ? null : (
              <Alert tone="info" title={t(report.heeftInhoud ? 'rejected.closed' : 'rejected.gone')}>
                {report.waaromNietVerbeteren === undefined || !report.heeftInhoud ? null : (
                  <p lang="nl">{report.waaromNietVerbeteren}</p>
                )}
              </Alert>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
};
