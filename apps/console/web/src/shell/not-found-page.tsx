import { Link } from 'react-router';
import { useWords } from '../language/use-words.js';
import { Page } from '../parts/page.js';

/** An address within the console where nothing is. */
export const NotFoundPage = () => {
  const { t } = useWords();
  return (
    <Page title={t('shell.not-found.title')} lead={t('shell.not-found.text')}>
      <p>
        <Link to="/">{t('shell.page.start')}</Link>
      </p>
    </Page>
  );
};
