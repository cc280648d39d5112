import { paths } from '../openapi/paths.js';

interface Route {
  readonly path: RegExp;
  readonly methods: readonly string[];
}

const routeOf = (template: string, operations: readonly string[]): Route => ({
  path: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[a-z]+\}/g, '[^/]+')}$`),
  methods: operations.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])),
});

const ROUTES: readonly Route[] = [
  ...Object.entries(paths).map(([path, operations]) => routeOf(`/v1${path}`, Object.keys(operations))),
  routeOf('/gezondheid/levend', ['get']),
  routeOf('/gezondheid/gereed', ['get']),
];

/** The methods of a path, for `Allow`; null when there is no such path. */
export const methodsOf = (url: string): readonly string[] | null => {
  const [asked = ''] = url.split('?', 1);
  const methods = ROUTES.find(({ path }) => path.test(asked))?.methods;
  return methods === undefined ? null : [...methods, 'OPTIONS'];
};
