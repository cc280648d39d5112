import { dataOf } from '#contracts';
import { keptOfOwn, translated, type Given } from '#core';
import type { Keyring } from '#runtime';
import type { OwnReport, RulebookShelf } from '#store';

/** An own report as its sender's board shows it: in the words of the rulebook, as others get it; null: not even its colleagues may have it. */
export const ownGiven = async (
  { keyring, rulebooks }: { readonly keyring: Keyring; readonly rulebooks: RulebookShelf },
  report: OwnReport,
  wrappedKey: Buffer,
): Promise<Given | null> => {
  const { id, partner, capacity, kind, version, receivedAt, corrects } = report;
  const body = keyring.bodyOf({ ...report, reportId: id, wrappedKey });
  const rulebook = await rulebooks.byId(report.rulebook);
  const kept = body === null ? {} : keptOfOwn(dataOf(body));
  if (kept === null) return null;
  return {
    id,
    reportId: id,
    recipient: partner,
    isOwn: true,
    kind,
    version,
    from: partner,
    standsInFor: capacity === partner ? null : capacity,
    receivedAt,
    corrects,
    partnership: null,
    purpose: null,
    signal: body === null ? 'ingetrokken' : null,
    waitsUntil: null,
    data: translated(rulebook, kind, kept),
  };
};
