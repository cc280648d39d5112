import type { Provider, Type } from '@nestjs/common';
import type { Paths } from '#runtime';
import type { DeskParts } from './desk-parts.js';

/** One part of what the desk offers over HTTP: its handlers, and how the API describes them. */
export interface Section {
  readonly tag: { readonly name: string; readonly description: string };
  readonly controllers: readonly Type[];
  /** Besides what the module provides to every section: `Closing`, `STREAMING`, and the rights of whom a request is. */
  readonly providers: (parts: DeskParts) => readonly Provider[];
  /** The operations below `/v1`. */
  readonly paths: Paths;
  /** The methods of pages beside the API, by address. */
  readonly pages?: Readonly<Record<string, readonly string[]>>;
  /** The shapes that its operations name, for OpenAPI. */
  readonly schemas: Readonly<Record<string, object>>;
}
