import { isHubId } from '#contracts';
import { adlRecords, withChecks } from '#core';
import { explainedReport, explanationKey, storedRefusals, verifyChain } from '#store';
import type { AuditParts } from './audit-parts.js';
import { explainStored } from './explain-stored.js';
import { explanationLines } from './explanation-lines.js';
import { refused, type Told } from './told.js';

/** `npm run explain -- <id>`: the whole explanation of a report, with the proof that it is what was decided then. */
export const explainReport = async (
  parts: Pick<AuditParts, 'pool' | 'rulebooks' | 'contracts'>,
  id: string,
  form: 'tekst' | 'json' | 'adl',
): Promise<Told> => {
  if (!isHubId(id))
    return refused('Geef het id dat Samenloop aan het bericht gaf, een UUID in kleine letters.');
  const found = await explainedReport(parts, id);
  if (found === null)
    return refused(`Samenloop kent geen bericht ${id}, of het bewijs ervan heeft een ander formaat.`);
  const contracts = parts.contracts.all;
  const again = explainStored(found, await storedRefusals(parts.pool, id), contracts);
  const isEqual = JSON.stringify(again) === JSON.stringify(found.explanation);
  const keten = await verifyChain(parts.pool, found);
  const code = isEqual && keten.klopt ? 0 : 1;
  const opnieuwBerekend = isEqual ? 'gelijk' : 'verschil';
  switch (form) {
    case 'json': {
      const uitleg = withChecks(
        found.explanation,
        (recipient) => found.checks.get(explanationKey(recipient)) ?? [],
      );
      return { code, lines: [JSON.stringify({ uitleg, opnieuwBerekend, keten })] };
    }
    case 'adl':
      return { code, lines: adlRecords(found.explanation).map((record) => JSON.stringify(record)) };
    case 'tekst':
      return {
        code,
        lines: [
          ...explanationLines(found),
          '',
          isEqual
            ? 'opnieuw berekend: gelijk'
            : 'opnieuw berekend: verschil tussen het bewijs en wat voor aflevering is opgeslagen',
          `bewijs: ${keten.zin}`,
        ],
      };
  }
};
