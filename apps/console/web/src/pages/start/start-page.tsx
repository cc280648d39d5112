import { useWords } from '../../language/use-words.js';
import { Page } from '../../parts/page.js';
import { useMe } from '../../shell/me.js';

/** What needs somebody now. */
export const StartPage = () => {
  const { t } = useWords();
  const { naam, rol } = useMe();
  return (
    <Page title={t('start.title')} lead={rol === null ? naam : `${naam} · ${rol.naam}`}>
      {null}
    </Page>
  );
};
