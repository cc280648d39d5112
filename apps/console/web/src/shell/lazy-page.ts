import type { ComponentType } from 'react';

/** A page that comes when it is needed. */
export interface LazyPage {
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
}
