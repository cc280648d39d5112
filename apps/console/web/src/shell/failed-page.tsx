import { useLocation, useNavigate } from 'react-router';
import { useWords } from '../language/use-words.js';
import { Alert } from '../parts/alert.js';
import { Button } from '../parts/button.js';
import { Page } from '../parts/page.js';

/** In the place of a page that could not be fetched, or broke: everything around it stays, and so does what was typed elsewhere. */
export const FailedPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  return (
    <Page title={t('shell.failed.title')}>
      <Alert tone="bad" title={t('shell.failed.what')} isUrgent>
        <p>{t('shell.failed.now')}</p>
        <div className="row">
          <Button onClick={() => void navigate({ pathname, search, hash }, { replace: true })}>
            {t('parts.again')}
          </Button>
        </div>
      </Alert>
    </Page>
  );
};
