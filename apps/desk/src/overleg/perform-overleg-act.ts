import type { IncomingMessage } from 'node:http';
import { isHubId } from '#contracts';
import {
  currentReports,
  dossierVersion,
  emptyDossier,
  keepsSecretAddress,
  meetingCaseOf,
  speaksFor,
  tableOf,
  type Acting,
  type Draft,
  type JsonObject,
  type PartnerId,
  type Person,
  type Rulebook,
} from '#core';
import type { Answer, Refusal } from '#runtime';
import { actEventId } from '../act/act-event.js';
import { readActRequest } from '../act/act-request.js';
import { answerTo } from '../act/answer-to.js';
import { secretAddressesIn } from '../act/secret-addresses-in.js';
import { noDesk, outdated, refusedAct, refusedReport } from '../act/refused-answers.js';
import type { Submit } from '../act/submit.js';
import type { Boards } from '../boards/boards.js';
import { notAtOverleg } from './open-meeting-case.js';
import { overlegKnown } from './overleg-known.js';
import type { BeforeActing, OverlegAct } from './overleg-acts.js';
import { previewReport, type PreviewParts } from './preview-report.js';
import type { OverlegParts } from './read-overleg.js';
import { seatAtOverleg } from './seat-at-overleg.js';

export interface OverlegActAsked {
  readonly person: Person;
  readonly table: string;
  readonly raw: IncomingMessage;
  /** In which case; null: what was filled in names one (`zaak`), or it is about none. */
  readonly caseId: string | null;
  readonly act: OverlegAct;
}

export interface PerformOverlegAct {
  /** Records it, or says why not; nothing is half recorded. */
  readonly record: (asked: OverlegActAsked) => Promise<Answer>;
  /** What would be sent and to whom, without recording anything. */
  readonly preview: (asked: OverlegActAsked) => Promise<Answer>;
}

export const performOverlegAct = (
  parts: OverlegParts & PreviewParts,
  boards: Boards,
  { submit, submittedBefore }: Submit,
): PerformOverlegAct => {
  const drafted = async (asked: OverlegActAsked, filledIn: JsonObject, version: string | null) => {
    const found = await beforeActing(asked, caseIn(asked, filledIn));
    if ('refusal' in found) return found;
    const { before, dossier, caseId } = found;
    const versie = dossierVersion(dossier);
    const changed = outdated({ ...before, dossier, card: { versie } }, version, asked.act.needsVersion);
    if (changed !== null) return { refusal: changed };
    const { zaak: _case, ...contents } = filledIn;
    const made = asked.act.draft(before, asked.caseId === null ? contents : filledIn);
    if ('refusals' in made) return { refusal: refusedAct(made.refusals) };
    const secret =
      caseId === null ? [] : keepsSecretAddress(made.draft.data, await secretAddressesIn(parts, caseId));
    return secret.length > 0 ? { refusal: refusedReport(secret) } : { draft: made.draft, caseId, versie };
  };

  const beforeActing = async ({ person, table }: OverlegActAsked, caseId: string | null) => {
    const { rulebook } = await parts.rulebooks.active();
    const at = parts.clock();
    const seat = seatAtOverleg(rulebook, person, table, at);
    if ('refusal' in seat) return seat;
    const { cases, changes } = await overlegKnown(boards, table, seat.viewer);
    const known = caseId !== null && isHubId(caseId) ? cases.get(caseId) : undefined;
    if (caseId !== null && known === undefined) return { refusal: notAtOverleg };
    const dossier = known?.dossier ?? emptyDossier;
    const sheet =
      known === undefined ? null : meetingCaseOf(rulebook, table, seat.viewer, known, changes, at);
    if (known !== undefined && sheet === null) return { refusal: notAtOverleg };
    const acting: Acting = {
      rulebook,
      person,
      caseId: caseId ?? '',
      region: known?.now.region ?? regionOf(rulebook, person, table),
      reports: currentReports(rulebook, dossier),
      at,
    };
    const before: BeforeActing = { acting, table, changes, actions: sheet?.uitvoeren.acties ?? [] };
    return { before, dossier, caseId };
  };

  /** By which the report of an act is known, and the case it is in: of no case yet one of its own. */
  const identified = async (asked: OverlegActAsked, key: string) => {
    const { rulebook } = await parts.rulebooks.active();
    const sender = asked.act.speaks
      ? spokesman(rulebook, asked.table, parts.clock())
      : asked.person.assignment.organisation;
    const known = sender === null ? null : actEventId(rulebook, parts.keyring, asked.person, sender, key);
    if (sender === null || known === null) return { refusal: noDesk };
    return { rulebook, known, named: { person: asked.person, sender, key } };
  };

  return {
    record: async (asked) => {
      const read = await readActRequest(asked.raw);
      if ('refusal' in read) return read.refusal;
      const identity = await identified(asked, read.key);
      if ('refusal' in identity) return identity.refusal;
      const { named, known } = identity;
      const place = `/v1/overleggen/${asked.table}`;
      const before = await submittedBefore({ ...named, request: read.request });
      if (before !== null) return answerTo(before, place);
      const made = await drafted(asked, read.filledIn, read.version);
      if ('refusal' in made) return made.refusal;
      const act = {
        ...named,
        request: read.request,
        ...made.draft,
        caseId: made.caseId ?? known.report,
        cardVersion: asked.act.needsVersion ? made.versie : null,
        warnings: [],
      };
      return answerTo(await submit(act), made.caseId === null ? place : `${place}/zaken/${made.caseId}`);
    },
    preview: async (asked) => {
      const read = await readActRequest(asked.raw, false);
      if ('refusal' in read) return read.refusal;
      const identity = await identified(asked, read.key);
      if ('refusal' in identity) return identity.refusal;
      const made: Refusal | { draft: Draft; caseId: string | null } = await drafted(
        { ...asked, act: { ...asked.act, needsVersion: false } },
        read.filledIn,
        null,
      );
      if ('refusal' in made) return made.refusal;
      const { rulebook, known } = identity;
      return previewReport(parts, rulebook, known, { ...made.draft, caseId: made.caseId ?? known.report });
    },
  };
};

const caseIn = ({ caseId }: OverlegActAsked, filledIn: JsonObject): string | null => {
  const named = filledIn['zaak'];
  return caseId ?? (named === undefined ? null : String(named));
};

/** Null: nobody speaks for this overleg. */
const spokesman = (rulebook: Rulebook, code: string, at: number): PartnerId | null => {
  const table = tableOf(rulebook, code);
  return table === null ? null : (speaksFor(rulebook, table, at)?.code ?? null);
};

/** In which region somebody acts who is in no case. */
const regionOf = (rulebook: Rulebook, { assignment }: Person, code: string): string =>
  [...(tableOf(rulebook, code)?.regions ?? [])].find(
    (region) => assignment.region === null || assignment.region === region,
  ) ?? '';
