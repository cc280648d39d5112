import type { MethodsOf } from './not-found.js';

/** The operations of each path, as OpenAPI writes them: `{ '/zaken/{zaak}': { get: … } }`. */
export type Paths = Readonly<Record<string, Readonly<Record<string, object>>>>;

interface Route {
  readonly path: RegExp;
  readonly methods: readonly string[];
}

const routeOf = (template: string, operations: readonly string[]): Route => ({
  path: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[A-Za-z]+\}/g, '[^/]+')}$`),
  methods: operations.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])),
});

/** Finds the methods of a path for `Allow`: of the API below `/v1`, and of what lies beside it. */
export const methodsIn = (
  paths: Paths,
  beside: Readonly<Record<string, readonly string[]>> = {},
): MethodsOf => {
  const routes = [
    ...Object.entries(paths).map(([path, operations]) => routeOf(`/v1${path}`, Object.keys(operations))),
    ...Object.entries(beside).map(([path, methods]) => routeOf(path, methods)),
    routeOf('/gezondheid/levend', ['get']),
    routeOf('/gezondheid/gereed', ['get']),
  ];
  return (url) => {
    const [asked = ''] = url.split('?', 1);
    const methods = routes.find(({ path }) => path.test(asked))?.methods;
    return methods === undefined ? null : [...methods, 'OPTIONS'];
  };
};
