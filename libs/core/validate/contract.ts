import type { CloudEvent } from '../report/cloud-event.js';
import type { Json, JsonObject } from '../report/json.js';
import type { Fault } from './fault.js';

/**
 * How the fields of a report kind are classified, following the shape of its schema.
 * `field`: a leaf or a unit that is shared or withheld as a whole. `object`, `list`: look inside.
 * A list with `perPerson` holds persons; each item's `rol` decides which rules apply to what is in it.
 */
export type FieldTree =
  | {
      readonly kind: 'field';
      readonly category: string;
      readonly sensitivity: string;
      /** The only values it can have; absent: not a fixed list. */
      readonly values?: readonly Json[];
    }
  | {
      readonly kind: 'object';
      readonly fields: Readonly<Record<string, FieldTree>>;
      /** The fields that are always there. */
      readonly required?: readonly string[];
    }
  | { readonly kind: 'list'; readonly item: FieldTree; readonly perPerson: boolean };

/** One version of one report kind, as `schemas/reports/<kind>/v<version>.schema.json` defines it. */
export interface Contract {
  /** e.g. `aanhouding` */
  readonly kind: string;
  readonly version: number;
  /** The CloudEvents type, e.g. `nl.samenloop.aanhouding.v1`. */
  readonly type: string;
  readonly fields: FieldTree;
  /** What it says of fields together, as conditions on the report; perhaps less than the schema itself. */
  readonly rules?: readonly JsonObject[];
}

export type Checked =
  { readonly contract: Contract; readonly data: JsonObject } | { readonly faults: readonly Fault[] };

/** Checks an event's data against the contract of its type; made by `libs/contracts` from `schemas/`. */
export type Check = (event: CloudEvent) => Checked;
