import type { Marks, ReportId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Fault } from '../validate/fault.js';
import { alikeKey } from './situation.js';
import type { Situation } from './situation.js';

/** What is known of a report that its sender offered before under another id (P21). */
export type Repeat =
  | { readonly tag: 'none' }
  /** Probably the same report: it is kept, and has no second effect. */
  | { readonly tag: 'double'; readonly earlier: ReportId }
  /** Something else under a version that exists. */
  | { readonly tag: 'used-version'; readonly faults: readonly Fault[] };

const NONE: Repeat = { tag: 'none' };

/** Whether this sender has sent this report before in this case. */
export const repeatOf = (
  { recognitions }: Rulebook,
  { caseId, contract }: ValidReport,
  marks: Marks | undefined,
  { alike }: Situation,
): Repeat => {
  if (marks === undefined || marks.mark === null) return NONE;
  const earlier = alike?.get(alikeKey(caseId, marks.mark));
  if (earlier === undefined) return NONE;
  const version = recognitions.get(contract.kind)?.version ?? null;
  return version === null || earlier.contents === marks.contents
    ? { tag: 'double', earlier: earlier.id }
    : { tag: 'used-version', faults: [usedVersion(version)] };
};

/** What the sender of a probable double is told. */
export const doubleNote = (earlier: ReportId): string =>
  `Vermoedelijk dubbel: u stuurde dit bericht eerder, als ${earlier}. Het is bewaard en heeft geen tweede gevolg. Is het toch een ander bericht, stuur het dan met een eigen referentie of versie.`;

const usedVersion = (pointer: string): Fault => ({
  code: 'versie-al-gebruikt',
  pointer: `/data${pointer}`,
  expected: {
    nl: 'een nieuw versienummer: onder dit nummer stuurde u eerder iets anders',
    en: 'a new version number: you sent something else under this number before',
  },
  remedy: {
    nl: 'Stuur de nieuwe inhoud als volgende versie, met een nieuw id.',
    en: 'Send the new contents as the next version, with a new id.',
  },
});
