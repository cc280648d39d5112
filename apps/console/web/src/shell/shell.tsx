import { Suspense, useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { csrfToken } from '../api/session.js';
import { useReading } from '../api/use-reading.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Skeleton } from '../parts/skeleton.js';
import { ConnectionBar } from './connection-bar.js';
import { MeContext } from './me.js';
import { Menu } from './menu.js';
import { SignInPage } from './sign-in-page.js';
import { TopBar } from './top-bar.js';
import { useFocusOnPage } from './use-focus-on-page.js';

/** Everything around a page; without a session the way in. */
export const Shell = () => {
  const { t, locale } = useWords();
  const { pathname } = useLocation();
  const me = useReading('GET /mij');
  const token = me.data?.body.csrfToken ?? null;
  useEffect(() => csrfToken.set(token), [token]);
  useEffect(() => {
    document.documentElement.lang = locale.slice(0, 2);
  }, [locale]);
  useFocusOnPage(pathname);
  if (me.data === undefined) {
    if (me.error === null) return <Skeleton />;
    return me.error.kind === 'not-signed-in' ? (
      <SignInPage />
    ) : (
      <main className="page">
        <ProblemNotice problem={me.error} onRetry={() => void me.refetch()} />
      </main>
    );
  }
  return (
    <MeContext value={me.data.body}>
      <a className="skip-link" href="#inhoud">
        {t('shell.skip')}
      </a>
      <TopBar />
      <ConnectionBar />
      <div className="shell">
        <Menu />
        <main className="page" id="inhoud" tabIndex={-1}>
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </MeContext>
  );
};
