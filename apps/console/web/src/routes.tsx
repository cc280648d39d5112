import type { RouteObject } from 'react-router';
import { chapters, type Chapter } from './language/chapters.js';
import { learnChapter } from './language/use-words.js';
import { messageRoutes } from './pages/messages/routes.js';
import { overlegRoutes } from './pages/overleg/routes.js';
import { rulesRoutes } from './pages/rules/routes.js';
import { StartPage } from './pages/start/start-page.js';
import { SignedInAgainPage } from './session/signed-in-again-page.js';
import { SignInFailedPage } from './session/sign-in-failed-page.js';
import { SignedOutPage } from './session/signed-out-page.js';
import { stoppedRoutes } from './pages/stopped/routes.js';
import { Skeleton } from './parts/skeleton.js';
import type { LazyPage } from './shell/lazy-page.js';
import { FailedPage } from './shell/failed-page.js';
import { zsmRoutes } from './pages/zsm-board/routes.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { Shell } from './shell/shell.js';

/** A page that fails leaves everything around it as it is. */
const failingInPlace = (route: RouteObject): RouteObject => ({ ...route, errorElement: <FailedPage /> });

/** Pages that come when they are needed, with the words of their chapter. */
const chapter = (words: Chapter, pages: readonly LazyPage[]): readonly RouteObject[] =>
  pages.map(({ path, load }) => ({
    path,
    lazy: async () => {
      const [Component] = await Promise.all([load(), learnChapter(words)]);
      return { Component };
    },
  }));

/** Every page and its address; all but the first come when they are needed. A new page is a folder and a line here. */
export const routes: RouteObject[] = [
  { path: '/afgemeld', element: <SignedOutPage /> },
  { path: '/aangemeld', element: <SignedInAgainPage /> },
  { path: '/aanmelden-mislukt', element: <SignInFailedPage /> },
  {
    element: <Shell />,
    HydrateFallback: Skeleton,
    children: [
      { index: true, element: <StartPage /> },
      ...chapter(chapters.zsm, zsmRoutes),
      ...chapter(chapters.rules, rulesRoutes),
      ...chapter(chapters.messages, messageRoutes),
      ...chapter(chapters.overleg, overlegRoutes),
      ...chapter(chapters.stopped, stoppedRoutes),
      { path: '*', element: <NotFoundPage /> },
    ].map(failingInPlace),
  },
];
