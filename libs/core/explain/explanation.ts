import type { RecipientName } from '../process/delivery-id.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';

/** Why a report went where it went, as people and systems read it; its keys are Dutch like those of the wire. No person data. */
export interface Explanation {
  readonly bericht: ReportId;
  /** The CloudEvents type; null when it was refused. */
  readonly soort: string | null;
  readonly afzender: PartnerId;
  readonly namens: PartnerId | null;
  readonly zaak: CaseId | null;
  readonly ontvangenOp: string;
  readonly regelset: string;
  /** null when unknown, or nobody's business. */
  readonly regio: string | null;
  readonly uitkomst: 'aangenomen' | 'geweigerd' | 'duplicaat';
  readonly corrigeert: ReportId | null;
  readonly vermoedelijkDubbelVan: ReportId | null;
  readonly fouten: readonly { readonly code: string; readonly veld: string }[];
  /** The routing rules that applied, and those of which all but one part held; empty where it is nobody's business. */
  readonly routering: readonly RouteExplanation[];
  readonly ontvangers: readonly RecipientExplanation[];
}

export interface RouteExplanation {
  readonly regel: string;
  readonly uitkomst: 'toegepast' | 'bijna';
  /** The rule in words. */
  readonly zin: string;
  /** The part that did not hold. */
  readonly reden: string | null;
  /** Whether it was asked of the report that this one corrects. */
  readonly vanCorrectie: boolean;
}

export interface RecipientExplanation {
  readonly ontvanger: RecipientName;
  readonly naam: string;
  readonly soort: string;
  readonly namens: PartnerId | null;
  readonly waarneming: string | null;
  /** null where it is nobody's business. */
  readonly routeringsregel: string | null;
  readonly verband: string;
  readonly doel: string;
  readonly uitkomst: 'gedeeld' | 'signaal' | 'niets';
  readonly signaal: string | null;
  readonly vanCorrectie: boolean;
  readonly zin: string;
  readonly regels: readonly RuleExplanation[];
  /** Of every field the kind of report can have; empty unless something was shared. */
  readonly velden: readonly FieldExplanation[];
}

export interface RuleExplanation {
  readonly regel: string;
  readonly soort: 'deelregel' | 'verbod';
  readonly gold: boolean;
  /** Why it did not hold; empty when it did. */
  readonly omdat: readonly string[];
  readonly artikel: string;
  readonly omschrijving: string;
  readonly eigenaar: string;
  readonly grondslag: string;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  readonly regelset: string;
  readonly werkregels: readonly string[];
  readonly voorwaarden: readonly ConditionExplanation[];
  readonly schakelaar: { readonly code: string; readonly moet: OnOff; readonly stond: OnOff } | null;
}

export type OnOff = 'aan' | 'uit';

export interface ConditionExplanation {
  readonly code: string;
  readonly zin: string;
  readonly waarde: boolean;
}

export type FieldWay = 'gedeeld' | 'veralgemeend' | 'afgeschermd' | 'weggelaten';

export interface FieldExplanation {
  /** JSON Pointer into the data. */
  readonly veld: string;
  /** The person's number in the report, from 1; null outside the list of persons. */
  readonly betrokkene: number | null;
  readonly rol: string | null;
  readonly categorie: string;
  readonly hoe: FieldWay;
  /** The verb of the rulebook; null when it was left out. */
  readonly wijze: string | null;
  /** The rules that decided: the one that allowed it, the prohibitions, or those that might have allowed it. */
  readonly keten: readonly ChainLink[];
  readonly zin: string;
}

export interface ChainLink {
  readonly regel: string;
  readonly artikel: string;
  readonly gold: boolean;
  readonly voorwaarden: readonly ConditionExplanation[];
  /** A condition on this person alone. */
  readonly persoonvoorwaarde: ConditionExplanation | null;
}
