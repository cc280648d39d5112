import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Skeleton } from '../parts/skeleton.js';
import { useMe } from './me.js';
import { NoRightPage } from './no-right-page.js';
import { missingFor, pageAt } from './pages.js';

/** The page that an address names, or what is missing to open it. */
export const PagePlace = () => {
  const { pathname } = useLocation();
  const me = useMe();
  const page = pageAt(pathname);
  const missing = page === null ? null : missingFor(me, page.name);
  if (page !== null && missing !== null) return <NoRightPage page={page} missing={missing} />;
  return (
    <Suspense fallback={<Skeleton />}>
      <Outlet />
    </Suspense>
  );
};
