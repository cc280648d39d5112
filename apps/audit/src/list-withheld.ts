import { explain, readEvidence, type Explanation, type RecipientExplanation } from '#core';
import { evidenceSince } from '#store';
import type { AuditParts } from './audit-parts.js';

/** Something that somebody did not get: the whole report, or fields of it. */
export interface WithheldEntry {
  readonly ontvangenOp: string;
  readonly bericht: string;
  readonly soort: string | null;
  readonly ontvanger: string;
  /** Empty: the whole report. */
  readonly velden: readonly string[];
  readonly hoe: 'niets' | 'signaal' | 'weggelaten' | 'afgeschermd';
  readonly regels: readonly string[];
  readonly zin: string;
}

const PAGE = 200;

/** `npm run explain -- --niet-gedeeld`: what was withheld, from whom and by which rule, since a moment; told as it is found. */
export const listWithheld = async (
  { pool, rulebooks, contracts }: Pick<AuditParts, 'pool' | 'rulebooks' | 'contracts'>,
  from: Date,
  tell: (entry: WithheldEntry) => void,
): Promise<void> => {
  for (let after: Parameters<typeof evidenceSince>[2] = null; ;) {
    const page = await evidenceSince(pool, from, after, PAGE);
    for (const { record } of page) {
      const evidence = readEvidence(record);
      if (evidence?.accepted === null || evidence === null) continue;
      const rulebook = await rulebooks.byVersion(evidence.rulebook);
      withheldIn(explain(rulebook, contracts.all, evidence)).forEach(tell);
    }
    const last = page.at(-1);
    if (last === undefined) return;
    after = last;
  }
};

const withheldIn = (explanation: Explanation): readonly WithheldEntry[] =>
  explanation.ontvangers.flatMap((recipient) => {
    const { bericht, soort, ontvangenOp } = explanation;
    const common = { ontvangenOp, bericht, soort, ontvanger: recipient.ontvanger };
    if (recipient.uitkomst === 'gedeeld')
      return fieldGroups(recipient).map((group) => ({ ...common, ...group }));
    const regels = recipient.regels.map(({ regel }) => regel);
    return [{ ...common, velden: [], hoe: recipient.uitkomst, regels, zin: recipient.zin }];
  });

/** The fields that share a reason together. */
const fieldGroups = ({
  velden,
}: RecipientExplanation): readonly Pick<WithheldEntry, 'velden' | 'hoe' | 'regels' | 'zin'>[] => {
  const groups = new Map<string, { velden: string[]; hoe: 'weggelaten' | 'afgeschermd'; regels: string[] }>();
  for (const { veld, hoe, keten, zin } of velden) {
    if (hoe !== 'weggelaten' && hoe !== 'afgeschermd') continue;
    const reason = `${hoe}${zin.slice(zin.indexOf(': '))}`;
    const group = groups.get(reason);
    if (group === undefined)
      groups.set(reason, { velden: [veld], hoe, regels: keten.map(({ regel }) => regel) });
    else group.velden.push(veld);
  }
  return [...groups].map(([zin, group]) => ({ ...group, zin }));
};

export const withheldLine = ({ ontvangenOp, bericht, ontvanger, velden, zin }: WithheldEntry): string =>
  `${ontvangenOp} ${bericht} ${ontvanger}${velden.length === 0 ? '' : ` ${velden.join(' ')}`}: ${zin}`;
