import type { Instant, JsonObject, RecipientName } from '#core';
import type { Delivery, ReportStatus } from '../partner/answers.js';
import type { PartnerClient } from '../partner/partner-client.js';
import type { Beat, SystemBeat, Told } from './beat.js';
import { recordAtTable, type Sent } from './record-at-table.js';
import type { RegionFeeds } from './region-feeds.js';
import type { RegionPeople } from './region-people.js';
import type { Running } from './running-stories.js';

/** A beat with what came of it. */
export interface ToldBeat {
  readonly story: string;
  readonly region: string;
  readonly beat: Beat;
  readonly at: Instant;
  /** What was sent or filled in. */
  readonly data: JsonObject;
  readonly status: ReportStatus | null;
  readonly deliveries: readonly (readonly [RecipientName, Delivery])[];
  /** Who does not fetch what lies ready. */
  readonly waiting: readonly RecipientName[];
  /** Null: it came out as the story has it. Holds nothing of what was sent. */
  readonly unexpected: string | null;
}

export interface TellingParts {
  readonly clients: ReadonlyMap<RecipientName, PartnerClient>;
  readonly people: RegionPeople;
  readonly feeds: RegionFeeds;
  /** The system that each partner reports from. */
  readonly systems: Readonly<Record<string, string>>;
  /** Whether this recipient fetches what lies ready now. */
  readonly fetches: (recipient: RecipientName) => boolean;
  readonly isStopped: () => boolean;
}

const OUTCOME_SECONDS = 5;

/** Tells one beat of a story over the real interfaces, and sees what comes of it. */
export const tellBeat = async (
  parts: TellingParts,
  running: Running,
  beat: Beat,
  now: Instant,
): Promise<ToldBeat> => {
  const told: Told = { now, idOf: (name) => running.ids.get(name) ?? '' };
  const { report, data, complaint } =
    beat.tag === 'system'
      ? await bySystem(parts, running, beat, told)
      : await recordAtTable(parts, running, beat, told);
  const status =
    report === null ? null : ((await parts.clients.get(beat.by)?.outcome(report, OUTCOME_SECONDS)) ?? null);
  if (report !== null) running.ids.set(beat.name, report);
  if (status !== null && status.zaak !== null && running.caseId === '') running.caseId = status.zaak;
  const recipients = (status?.ontvangers ?? []).map(({ ketenpartner }) => ketenpartner);
  const fetching = recipients.filter(parts.fetches);
  const deliveries = await Promise.all(
    fetching.map(async (name) => [name, await parts.feeds.find(name, report ?? '')] as const),
  );
  return {
    story: running.story.name,
    region: running.story.region.code,
    beat,
    at: now,
    data,
    status,
    deliveries: deliveries.flatMap(([name, found]) => (found === null ? [] : [[name, found] as const])),
    waiting: recipients.filter((name) => !fetching.includes(name)),
    unexpected: complaint ?? differs(running, beat, status),
  };
};

const differs = ({ story }: Running, { name, outcome }: Beat, status: ReportStatus | null): string | null =>
  status?.status === outcome
    ? null
    : `${story.name} ${name}: ${status?.status ?? 'geen uitkomst'} in plaats van ${outcome}${(status?.fouten ?? []).map(({ code, veld }) => ` · ${code} ${veld}`).join('')}`;

const bySystem = async (
  { clients, systems }: TellingParts,
  { story, caseId }: Running,
  beat: SystemBeat,
  told: Told,
): Promise<Sent> => {
  const data = beat.data(told);
  const isPolice = beat.by === story.region.police;
  const event = {
    specversion: '1.0',
    id: `${story.name}-${beat.name}`,
    source: systems[beat.by] ?? '',
    type: `nl.samenloop.${beat.kind}.v1`,
    time: new Date(told.now).toISOString(),
    subject: isPolice ? story.name : caseId,
    datacontenttype: 'application/json',
    data,
  };
  const answer = await clients.get(beat.by)?.send(JSON.stringify(event));
  const report = answer?.bericht ?? null;
  return {
    report,
    data,
    complaint: report === null ? `${story.name} ${beat.name}: HTTP ${answer?.status ?? 0}` : null,
  };
};
