import type { Instant } from '../report/instant.js';
import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';
import { isFinalDecision } from '../report/final-decision.js';
import type { Answer, IndicatorFact, Telling } from './indicator-fact.js';
import { localTime } from '../time/local-time.js';
import { releasesIn } from './releases-in.js';

/** An accepted report to count, or a correction with the contents as they became. Data after the rulebook's value lists. */
export interface ReportToCount {
  readonly id: ReportId;
  readonly caseId: CaseId;
  /** Of a correction the kind of what it corrects. */
  readonly kind: string;
  readonly from: PartnerId;
  readonly receivedAt: Instant;
  readonly corrects: ReportId | null;
  readonly repeats: ReportId | null;
  /** Null: it was withdrawn. */
  readonly data: JsonObject | null;
}

/** What counts of a report; null: nothing does. */
export const factOf = (report: ReportToCount): IndicatorFact | null => {
  const tells = tellingOf(report);
  if (tells === null) return null;
  const { id, caseId, kind, receivedAt, corrects, repeats, data } = report;
  const refersTo = data?.['betreft'];
  return {
    reportId: id,
    caseId,
    kind,
    receivedAt,
    refersTo: typeof refersTo === 'string' ? refersTo : null,
    original: corrects ?? repeats,
    tells,
  };
};

const tellingOf = ({ kind, from, repeats, data }: ReportToCount): Telling | null => {
  if (repeats !== null) return { tag: 'double' };
  if (data === null) return { tag: 'withdrawn' };
  switch (kind) {
    case 'crisismelding':
      return toldIncident(data, momentOf(data['tijdstip']));
    case 'vt-melding': {
      const { incident } = data;
      return toldIncident(data, isJsonObject(incident) ? momentOf(incident['tijdstip']) : null);
    }
    case 'aanhouding':
      return { tag: 'suspects', onlyHeard: data['situatie'] === 'gehoord' };
    case 'veiligheidsbeoordeling':
      return {
        tag: 'assessment',
        acute: answerOf(data['acuteOnveiligheid']),
        conditions: listOf(data['veiligheidsvoorwaarden']).length,
      };
    case 'zsm-beslissing':
      return { tag: 'decision', isFinal: isFinalDecision(kind, data), releases: releasesIn(data) };
    case 'sash-uitkomst':
      return { tag: 'screening', outcome: String(data['uitkomst']) };
    case 'agendapunt':
      return { tag: 'agenda', urgency: String(data['urgentie']) };
    case 'overleg-uitkomst':
      return {
        tag: 'meeting',
        table: from,
        heldOn: localTime(Date.parse(String(data['gehoudenOp']))).day,
        invited: listOf(data['aanwezigen'])
          .filter(isJsonObject)
          .map(({ aanwezig, mandaat }) => ({
            present: aanwezig === 'ja' || aanwezig === 'telefonisch' ? aanwezig : 'nee',
            hasMandate: mandaat === 'ja',
          })),
      };
    case 'advies':
      return { tag: 'advice' };
    default:
      return null;
  }
};

const toldIncident = (data: JsonObject, happenedAt: Instant | null): Telling => ({
  tag: 'incident',
  acute: answerOf(data['acuut']),
  happenedAt,
  consult: data['consult'] === 'ter-plaatse' ? 'ter-plaatse' : 'telefonisch',
  isAnonymous: data['anoniem'] === 'ja',
});

const answerOf = (value: Json | undefined): Answer =>
  value === 'ja' || value === 'nee' ? value : 'onbekend';

/** To the whole minute: more is not needed, and would be the sender's own text. */
const momentOf = (value: Json | undefined): Instant | null => {
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.floor(moment / MINUTE) * MINUTE;
};

const MINUTE = 60_000;

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];
