import {
  mayCorrectRejected,
  nameOfKind,
  partnerName,
  toRfc3339,
  type Instant,
  type Person,
  type Rulebook,
} from '#core';
import { faultView } from '#runtime';
import type { RejectedReport, StoppedDelivery } from '#store';
import { readRejected } from './read-rejected.js';
import type { StoppedParts } from './stopped-parts.js';

/** A refused report without anything that it says: only of which kind it is, if it is one that we know. */
export const rejectedItem = (
  parts: Pick<StoppedParts, 'keyring' | 'contracts' | 'stopped'>,
  rulebook: Rulebook,
  person: Person,
  report: RejectedReport,
  at: Instant,
) => {
  const kind = readRejected(parts, report).kind;
  return {
    bericht: report.id,
    soort: kind,
    ...(kind === null ? {} : { naam: nameOfKind(rulebook, kind) }),
    afzender: report.partner,
    naamAfzender: partnerName(rulebook, report.partner),
    sinds: toRfc3339(report.receivedAt.getTime()),
    fouten: report.faults.map(faultView),
    heeftInhoud: report.sealed !== null,
    ...(report.sealed === null
      ? {}
      : { inhoudTot: toRfc3339(report.receivedAt.getTime() + parts.stopped.rejectedKeptMs) }),
    magVerbeteren:
      report.sealed !== null &&
      report.replacedBy === null &&
      mayCorrectRejected(rulebook, person, report.partner, at) === null,
    ...(report.replaces === null ? {} : { verbeteringVan: report.replaces }),
    ...(report.replacedBy === null ? {} : { vervangenDoor: report.replacedBy }),
  };
};

/** A delivery that is held up; `told`: with which report it is and whose. */
export const deliveryItem = (rulebook: Rulebook, delivery: StoppedDelivery, told: boolean) => {
  const { id, partner, reportId, kind, caseId, sender, since, receivedAt, waitsUntil } = delivery;
  return {
    ontvanger: partner,
    naamOntvanger: partnerName(rulebook, partner),
    sinds: toRfc3339(since.getTime()),
    ontvangenOp: toRfc3339(receivedAt.getTime()),
    ...(waitsUntil === null ? {} : { wachtTot: toRfc3339(waitsUntil.getTime()) }),
    ...(told
      ? {
          aflevering: id,
          bericht: reportId,
          soort: kind,
          ...(kind === null ? {} : { naam: nameOfKind(rulebook, kind) }),
          zaak: caseId,
          afzender: sender,
          naamAfzender: partnerName(rulebook, sender),
        }
      : {}),
  };
};
