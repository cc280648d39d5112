import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { csrfToken, sessionEnded } from '../api/session.js';
import { useReading } from '../api/use-reading.js';
import { useLanguageOfPage } from '../language/use-language-of-page.js';
import { useWords } from '../language/use-words.js';
import { useStore } from '../live/use-store.js';
import { LookBanner } from '../looks/look-banner.js';
import { lookKey } from '../looks/look-address.js';
import { useLookInAddress } from '../looks/use-look-in-address.js';
import { Skeleton } from '../parts/skeleton.js';
import { SessionBar } from '../session/session-bar.js';
import { SessionDialog } from '../session/session-dialog.js';
import { useKeepsTrying } from '../session/use-keeps-trying.js';
import { useKeys } from '../shortcuts/use-keys.js';
import { ConnectionBar } from './connection-bar.js';
import { MeContext } from './me.js';
import { Menu } from './menu.js';
import { NotInPage } from './not-in-page.js';
import { PagePlace } from './page-place.js';
import { SignInPage } from './sign-in-page.js';
import { TopBar } from './top-bar.js';
import { useFocusOnPage } from './use-focus-on-page.js';

/** Everything around a page; without a session the way in. */
export const Shell = () => {
  const { t } = useWords();
  const { pathname } = useLocation();
  const look = useLookInAddress();
  const me = useReading('GET /mij');
  const cutOffSince = useKeepsTrying();
  const hasEnded = useStore(sessionEnded);
  const token = me.data?.body.csrfToken ?? null;
  useEffect(() => csrfToken.set(token), [token]);
  useLanguageOfPage(pathname);
  useFocusOnPage(pathname);
  useKeys();
  if (me.data === undefined) {
    if (me.error === null) return <Skeleton />;
    return me.error.kind === 'not-signed-in' ? (
      <SignInPage />
    ) : (
      <NotInPage problem={me.error} onRetry={() => void me.refetch()} />
    );
  }
  // A page never shows in one look what was read in another.
  const key = `${lookKey(look)} ${String(me.data.body.rol?.toewijzing)}`;
  return (
    <MeContext value={me.data.body}>
      <a className="skip-link" href="#inhoud">
        {t('shell.skip')}
      </a>
      <TopBar />
      <LookBanner />
      <ConnectionBar since={cutOffSince} />
      <SessionBar />
      <div className="shell">
        <Menu />
        <main
          className={cutOffSince === null ? 'page' : 'page page--cut-off'}
          id="inhoud"
          tabIndex={-1}
          key={key}
        >
          {me.isPlaceholderData ? <Skeleton /> : <PagePlace />}
        </main>
      </div>
      {hasEnded ? <SessionDialog /> : null}
    </MeContext>
  );
};
