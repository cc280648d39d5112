import { describe, expect, it } from '@jest/globals';
import { matchRoutes, type RouteObject } from 'react-router';
import * as addresses from './addresses.js';
import { messageRoutes } from './pages/messages/routes.js';
import { rulesRoutes } from './pages/rules/routes.js';
import { stoppedRoutes } from './pages/stopped/routes.js';
import { zsmRoutes } from './pages/zsm-board/routes.js';

const routes: RouteObject[] = [...messageRoutes, ...rulesRoutes, ...stoppedRoutes, ...zsmRoutes];

describe('the address', () => {
  it.each(Object.entries(addresses))('%s is that of a page, whatever is in the code', (_, address) => {
    const [found] = matchRoutes(routes, address('een/twee', 'drie')) ?? [];
    expect(Object.values(found?.params ?? {})).toContain('een/twee');
  });
});
