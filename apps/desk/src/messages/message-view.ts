import {
  HUB,
  nameOfKind,
  partnerName,
  toRfc3339,
  type Instant,
  type ReportSight,
  type Rulebook,
} from '#core';
import type { Keyring } from '#runtime';
import { handOverView, type DeliveryStatus, type MessageRow } from '#store';
import { seenDeliveries, seesWhole } from './seen-deliveries.js';

/** What a row is made with: the rulebook it was decided under, who looks, and when. */
export interface RowParts {
  readonly rulebook: Rulebook;
  readonly keyring: Pick<Keyring, 'eventIdOf'>;
  readonly sight: ReportSight;
  readonly now: Instant;
}

/** One report as somebody sees it in a list: nothing of what is in it, and of a received report only the own deliveries. */
export const messageView = ({ rulebook, keyring, sight, now }: RowParts, row: MessageRow) => {
  const isWhole = seesWhole(sight, row);
  const isOwn = sight.tag === 'own' && isWhole;
  const deliveries = seenDeliveries(sight, row);
  const sender = isWhole ? row.partner : (senderTold(row, deliveries) ?? row.partner);
  const ontvangers = deliveries.map((delivery) => handOverView(rulebook, delivery, now));
  return {
    bericht: row.id,
    ...(isOwn ? { kenmerk: keyring.eventIdOf({ ...row, reportId: row.id }) } : {}),
    soort: row.kind,
    naam: row.kind === null ? null : nameOfKind(rulebook, row.kind),
    afzender: sender,
    naamAfzender: sender === HUB ? 'Samenloop' : partnerName(rulebook, sender),
    ...(isWhole && row.capacity !== null && row.capacity !== row.partner
      ? { namens: row.capacity, naamNamens: partnerName(rulebook, row.capacity) }
      : {}),
    zaak: row.caseId,
    ...(isWhole ? { regio: row.region } : {}),
    status: row.status,
    stand: standOf(
      row,
      ontvangers.map(({ status }) => status),
    ),
    eigen: isOwn,
    ontvangenOp: toRfc3339(row.receivedAt.getTime()),
    duurMs: durationOf(row, deliveries),
    ontvangers,
    nietGedeeld: isWhole ? row.withheld : null,
    fouten: row.faults,
    corrigeert: row.corrects,
    ...(isWhole ? { vermoedelijkDubbelVan: row.repeats } : {}),
  };
};

/** A row of the list as it is told. */
export type MessageView = ReturnType<typeof messageView>;

/** Who receives the newer version of another's report hears of that one's sender. */
const senderTold = (
  { correctedPartner }: MessageRow,
  deliveries: readonly DeliveryStatus[],
): string | null => (deliveries.some(({ ofCorrection }) => ofCorrection) ? correctedPartner : null);

/** The one word for a row: what most needs looking at. */
const standOf = ({ status, withheld }: MessageRow, states: readonly string[]): string => {
  if (status === 'geweigerd') return 'geweigerd';
  if (states.includes('gestopt')) return 'tegengehouden';
  if (states.includes('in de wachtrij')) return 'wacht';
  if (states.includes('klaar om af te leveren')) return 'onderweg';
  if (states.length > 0) return 'afgeleverd';
  return withheld > 0 ? 'niet-gedeeld' : 'aangenomen';
};

/** From receipt until the last of them had it; null while somebody does not. */
const durationOf = ({ receivedAt }: MessageRow, deliveries: readonly DeliveryStatus[]): number | null => {
  const handed = deliveries
    .filter(({ stopped }) => stopped === null)
    .map(({ readyAt, fetchedAt, readAt }) => earliest([readyAt, fetchedAt, readAt]));
  return handed.length === 0 || handed.includes(null)
    ? null
    : Math.max(...handed.map((at) => at ?? 0)) - receivedAt.getTime();
};

const earliest = (moments: readonly (Date | null)[]): number | null => {
  const known = moments.flatMap((at) => (at === null ? [] : [at.getTime()]));
  return known.length === 0 ? null : Math.min(...known);
};
