import { stopLooking } from '../api/viewed-as.js';
import { useWords } from '../language/use-words.js';
import { Alert } from '../parts/alert.js';
import { Button } from '../parts/button.js';
import { Page } from '../parts/page.js';
import { useMe } from './me.js';
import type { MenuPage } from './pages.js';
import { RoleChoice } from './role-choice.js';
import { roleName } from './role-name.js';

/** A page that exists, but not for who asks: which role is missing, who gives it, and which other roles they have. */
export const NoRightPage = ({ page, missing }: { readonly page: MenuPage; readonly missing: string }) => {
  const { t } = useWords();
  const { rol, rollen, bekekenAls } = useMe();
  const now = bekekenAls ?? rol;
  return (
    <Page title={t(page.title)}>
      <Alert tone="info" title={t('shell.no-right.title', { page: t(page.title) })}>
        <p>{missing}</p>
        {now === null ? null : (
          <p>{t('shell.no-right.now', { role: roleName(t, now.rol), organisation: now.naam })}</p>
        )}
        {bekekenAls === null ? null : (
          <div className="row">
            <Button onClick={stopLooking}>{t('looks.stop')}</Button>
          </div>
        )}
      </Alert>
      {bekekenAls === null && rollen.length > 1 ? (
        <section className="stack">
          <h2>{t('shell.no-right.others')}</h2>
          <RoleChoice goesTo={page.to} />
        </section>
      ) : null}
    </Page>
  );
};
