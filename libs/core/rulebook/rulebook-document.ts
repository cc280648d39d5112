import type {
  DutyDocument,
  LegalBasisDocument,
  PartnershipDocument,
  RegimeDocument,
} from './law-documents.js';
import type { TermDocument } from './term-documents.js';
import type {
  PartnerDocument,
  RegionDocument,
  StandInDocument,
  SuccessionDocument,
  TableDocument,
} from './partner-documents.js';
import type {
  CaseFactDocument,
  ConditionDocument,
  DestructionDocument,
  ProhibitionDocument,
  RecognitionDocument,
  RoutingRuleDocument,
  SharingRuleDocument,
  SwitchDocument,
  ValueListDocument,
} from './rule-documents.js';

/** e.g. `{ soorten: { rvdk: 'de Raad voor de Kinderbescherming' } }`; what has no name is called by its code. */
export interface NamesDocument {
  readonly berichten?: Names;
  readonly soorten?: Names;
  readonly tafels?: Names;
  readonly velden?: Names;
}

type Names = Readonly<Record<string, string>>;

export type * from './law-documents.js';
export type * from './partner-documents.js';
export type * from './rule-documents.js';
export type * from './term-documents.js';

/** The rulebook (regelset) as people write it: `schemas/rulebook/v1.schema.json`. Its keys are Dutch because people read them. */
export interface RulebookDocument {
  readonly versie: string;
  readonly hub: { readonly bron: string };
  /** What things are called in sentences, with their article, by code (a field by JSON Pointer). */
  readonly benamingen?: NamesDocument;
  readonly instellingen: { readonly klokafwijkingMinuten: number };
  readonly ketenpartners: readonly PartnerDocument[];
  readonly regios: readonly RegionDocument[];
  /** Where the region of a case is read from, in order: a JSON Pointer into the report, or the home of a person role. */
  readonly regiobepaling: readonly ({ readonly veld: string } | { readonly rol: string })[];
  readonly waarnemingen: readonly StandInDocument[];
  readonly opvolgingen?: readonly SuccessionDocument[];
  readonly regimes: readonly RegimeDocument[];
  readonly verbanden: readonly PartnershipDocument[];
  readonly doelen: readonly { readonly code: string; readonly naam: string }[];
  readonly tafels: readonly TableDocument[];
  readonly grondslagen: readonly LegalBasisDocument[];
  readonly plichten: readonly DutyDocument[];
  readonly termijnen: readonly TermDocument[];
  readonly voorwaarden: Readonly<Record<string, ConditionDocument>>;
  readonly schakelaars: readonly SwitchDocument[];
  readonly waardelijsten: readonly ValueListDocument[];
  readonly zaakfeiten: readonly CaseFactDocument[];
  readonly herkenning?: readonly RecognitionDocument[];
  readonly routeringsregels: readonly RoutingRuleDocument[];
  readonly deelregels: readonly SharingRuleDocument[];
  readonly verboden: readonly ProhibitionDocument[];
  readonly vernietigingen: readonly DestructionDocument[];
}
