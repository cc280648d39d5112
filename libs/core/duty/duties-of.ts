import type { Delivery } from '../process/outcome.js';
import { isJsonObject } from '../report/json.js';
import { personsOf } from '../report/persons-of.js';
import type { ValidReport } from '../report/report.js';
import type { DutyDocument } from '../rulebook/rulebook-document.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { endOf } from '../time/end-of.js';
import type { Duty } from './duty.js';

/** The duties that follow from these deliveries; each once, however many rules or deliveries ask for it. */
export const dutiesOf = (
  rulebook: Rulebook,
  report: ValidReport,
  deliveries: readonly Delivery[],
): readonly Duty[] => {
  if (rulebook.duties.size === 0) return [];
  const duties = new Map<string, Duty>();
  for (const { to, decision } of deliveries)
    for (const [n, rule] of (rulebook.plans[decision.plan]?.rules ?? []).entries()) {
      if (rule.duties.length === 0 || decision.held[n] !== '1') continue;
      for (const code of rule.duties) {
        const duty = rulebook.duties.get(code);
        if (duty === undefined) continue;
        const partner =
          duty.wie === 'verstrekker' ? report.provider.capacity : (to.standsInFor?.partner ?? to.recipient);
        const dueAt = endOf(report.receivedAt, duty.termijn);
        for (const person of concerned(duty, report))
          duties.set(`${code}.${partner}.${person ?? ''}`, { code, partner, person, dueAt });
      }
    }
  return [...duties.values()];
};

/** The places in the list of persons; null: one duty for the whole report. */
const concerned = ({ per, rollen }: DutyDocument, { data }: ValidReport): readonly (number | null)[] => {
  if (per === 'bericht') return [null];
  return (personsOf(data) ?? []).flatMap((person, n) =>
    isJsonObject(person) && (rollen === undefined || rollen.includes(String(person['rol']))) ? [n] : [],
  );
};
