// A corrected report is a report like any other: its sender's, with an id of its own, on `in.<partner>`, decided on by intake. The original
// stays as it was. That the one replaces the other is nobody's business but the sender's: it would be a field of the envelope that
// recipients see if it went with the report. So it stands in a table of the desk (`replaced_report`), kept in the transaction that appends.
import type { IncomingMessage } from 'node:http';
import { judge, recordOf, type Judged } from '#contracts';
import {
  deskSourceOf,
  isJsonObject,
  type JsonObject,
  type PartnerId,
  type Person,
  type Rulebook,
} from '#core';
import { appendIncoming } from '#messaging';
import { json, problem, type Answer } from '#runtime';
import { inTransaction, keepReplacement, replacementOf } from '#store';
import { readActRequest } from '../act/act-request.js';
import { reasonIn, wrongForm, type FieldFault } from './form.js';
import { findRejected, gone } from './rejected-answers.js';
import type { StoppedParts } from './stopped-parts.js';

export type CorrectRejected = (person: Person, id: string, raw: IncomingMessage) => Promise<Answer>;

/** A report may be 64 KiB; the reason comes with it. */
const LARGEST_BODY = 98_304;

/** Sends a corrected report in the place of a refused one; nothing is sent while anything in it is wrong. */
export const correctRejected =
  (parts: StoppedParts): CorrectRejected =>
  async (person, id, raw) => {
    const { pool, keyring, clock, log } = parts;
    const found = await findRejected(parts, person, id);
    if ('refusal' in found) return found.refusal;
    const { rulebook, report, missing } = found;
    if (missing !== null) return problem('geen-toegang', missing);
    const read = await readActRequest(raw, true, LARGEST_BODY);
    if ('refusal' in read) return read.refusal;
    const request = keyring.mark(`${read.key} ${read.request}`);
    const before = await replacementOf(pool, report.id);
    if (before !== null)
      return before.request === request ? sent(before.replacement) : replaced(before.replacement);
    if (report.sealed === null) return gone;
    const reason = reasonIn(read.filledIn);
    const filledIn = read.filledIn['bericht'];
    const judged = isJsonObject(filledIn)
      ? judgedCorrection(parts, rulebook, report.partner, {
          eventId: keyring.mark(`verbetering ${person.id} ${report.id} ${read.key}`),
          filledIn,
          at: clock(),
        })
      : null;
    const faults = [
      ...(typeof reason === 'string' ? [] : [reason]),
      ...(judged === null ? [noReport] : faultsIn(judged)),
    ];
    if (typeof reason !== 'string' || judged === null || faults.length > 0) return wrongForm(faults);
    const { role, organisation, function: of } = person.assignment;
    const at = clock();
    return inTransaction(pool, async (client) => {
      const isKept = await keepReplacement(client, {
        original: report.id,
        replacement: judged.received.id,
        at,
        person: person.id,
        role,
        organisation,
        function: of,
        reason,
        request,
      });
      if (!isKept) {
        const other = await replacementOf(client, report.id);
        return other?.request === request ? sent(other.replacement) : replaced(other?.replacement ?? null);
      }
      // Last, so that nothing is appended that is not kept; who asks again after a fault here makes the same report.
      await appendIncoming(log, report.partner, [recordOf(judged)], at);
      return sent(judged.received.id);
    });
  };

interface Correction {
  readonly eventId: string;
  readonly filledIn: JsonObject;
  readonly at: number;
}

const STRUCTURED = 'application/cloudevents+json; charset=utf-8';

/** What somebody filled in as an event of its sender, judged as the gateway would. Its id is ours, and what is left out is filled in. */
const judgedCorrection = (
  { contracts }: StoppedParts,
  rulebook: Rulebook,
  partner: PartnerId,
  { eventId, filledIn, at }: Correction,
): Judged => {
  const source =
    deskSourceOf(rulebook, partner) ?? [...(rulebook.partners.get(partner)?.sources ?? [])][0] ?? '';
  const event = { source, time: new Date(at).toISOString(), ...filledIn, specversion: '1.0', id: eventId };
  return judge(
    rulebook,
    contracts,
  )({
    partner,
    receivedAt: at,
    position: null,
    contentType: STRUCTURED,
    attributes: [['content-type', Buffer.from(STRUCTURED)]],
    key: null,
    value: Buffer.from(JSON.stringify(event)),
  });
};

/** What is wrong, each with its place in the form. */
const faultsIn = ({ faults }: Judged): readonly FieldFault[] =>
  faults.map(({ code, pointer, expected, remedy }) => ({
    code,
    veld: `/bericht${pointer}`,
    reden: `Verwacht: ${expected.nl.replace(/\.$/, '')}. ${remedy.nl}`,
  }));

const noReport: FieldFault = {
  code: 'bericht-ontbreekt',
  veld: '/bericht',
  reden: 'Geef het verbeterde bericht als JSON-object: type, subject en data.',
};

const sent = (id: string): Answer =>
  json(202, { bericht: id, status: 'ontvangen' }, { Location: `/v1/meldingen/${id}` });

const replaced = (by: string | null): Answer =>
  problem('botst', 'Voor dit bericht is al een verbeterd bericht gestuurd.', {
    extra: by === null ? {} : { vervangenDoor: by },
  });
