import type { IncomingMessage } from 'node:http';
import {
  keepsSecretAddress,
  isFinalDecision,
  warningsOf,
  type Acting,
  type Draft,
  type Drafted,
  type JsonObject,
  type Person,
} from '#core';
import { type Answer, type Refusal, json } from '#runtime';
import { recordWarning } from '#store';
import { readActRequest } from './act-request.js';
import { answerTo } from './answer-to.js';
import type { CaseBefore, CaseParts, FindCase } from './case-before.js';
import { outdated, refusedAct, refusedReport } from './refused-answers.js';
import type { Submit } from './submit.js';

/** Where somebody acts, and how what they filled in becomes a report. */
export interface ActAsked {
  readonly person: Person;
  readonly region: string;
  readonly caseId: string;
  readonly raw: IncomingMessage;
  readonly draft: (acting: Acting, filledIn: JsonObject) => Drafted;
  /** Whether it rests on the card, so that its version must be named. */
  readonly needsVersion: boolean;
}

export interface PerformAct {
  /** Records it, or says why not; nothing is half recorded. */
  readonly record: (asked: ActAsked) => Promise<Answer>;
  /** What would be warned of, without recording the act itself; that it was shown is kept. */
  readonly preview: (asked: ActAsked) => Promise<Answer>;
}

export const performAct = (
  parts: CaseParts,
  find: FindCase,
  { submit, submittedBefore }: Submit,
): PerformAct => ({
  record: async ({ person, region, caseId, raw, draft, needsVersion }) => {
    const read = await readActRequest(raw);
    if ('refusal' in read) return read.refusal;
    const { key, request, filledIn, version } = read;
    const place = `/v1/zsm-tafels/${region}/zaken/${caseId}`;
    const sender = person.assignment.organisation;
    const before = await submittedBefore({ person, sender, key, request });
    if (before !== null) return answerTo(before, place);
    const found = await find(person, region, caseId);
    if ('refusal' in found) return found.refusal;
    const changed = outdated(found, version, needsVersion);
    if (changed !== null) return changed;
    const made = drafted(found, draft(found.acting, filledIn));
    if ('refusal' in made) return made.refusal;
    const cardVersion = needsVersion ? found.card.versie : null;
    const act = { person, sender, key, request, ...made.draft, caseId, cardVersion, warnings: made.warnings };
    return answerTo(await submit(act), place);
  },
  preview: async ({ person, region, caseId, raw, draft }) => {
    const read = await readActRequest(raw, false);
    if ('refusal' in read) return read.refusal;
    const found = await find(person, region, caseId);
    if ('refusal' in found) return found.refusal;
    const made = drafted(found, draft(found.acting, read.filledIn));
    if ('refusal' in made) return made.refusal;
    const { versie } = found.card;
    await recordWarning(parts.pool, {
      at: found.acting.at,
      person: person.id,
      ...person.assignment,
      caseId,
      cardVersion: versie,
      reportId: null,
      warnings: made.warnings.map(({ code }) => code),
    });
    return json(200, { waarschuwingen: made.warnings, versie }, { ETag: `"${versie}"` });
  },
});

interface Warning {
  readonly code: string;
  readonly zin: string;
  /** The suspect it is about; null: all. */
  readonly kenmerk: string | null;
}

/**
 * The report that an act becomes, and what those who act are warned of. A text that tells a secret address of the case is refused here as intake would; a final
 * decision goes out without it (P8).
 */
const drafted = (
  { card, secretAddresses }: CaseBefore,
  made: Drafted,
): { readonly draft: Draft; readonly warnings: readonly Warning[] } | Refusal => {
  if ('refusals' in made) return { refusal: refusedAct(made.refusals) };
  const { kind, data } = made.draft;
  const secret = keepsSecretAddress(data, secretAddresses);
  if (secret.length > 0 && !isFinalDecision(kind, data)) return { refusal: refusedReport(secret) };
  const leftOut = secret.map(({ pointer }): Warning => ({
    code: 'geheim-adres',
    zin: `In ${pointer.replace(/^\/data/, '')} staat een geheim adres. Niemand krijgt dat te zien.`,
    kenmerk: null,
  }));
  return { draft: made.draft, warnings: [...warningsOf(card, data), ...leftOut] };
};
