import { lazy } from 'react';
import type { RouteObject } from 'react-router';

const RoutingPage = lazy(async () => ({ default: (await import('./routing-page.js')).RoutingPage }));
const TermsPage = lazy(async () => ({ default: (await import('./terms-page.js')).TermsPage }));
const VersionPage = lazy(async () => ({ default: (await import('./version-page.js')).VersionPage }));
const MatrixPage = lazy(async () => ({ default: (await import('./matrix/matrix-page.js')).MatrixPage }));
const RulePage = lazy(async () => ({ default: (await import('./rule-page.js')).RulePage }));

/** The pages about the rulebook, below `/regels`. */
export const rulesRoutes: readonly RouteObject[] = [
  { path: 'regels', element: <RoutingPage /> },
  { path: 'regels/termijnen', element: <TermsPage /> },
  { path: 'regels/matrix', element: <MatrixPage /> },
  { path: 'regels/versies', element: <VersionPage /> },
  { path: 'regels/:code', element: <RulePage /> },
];
