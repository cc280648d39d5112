import type { PartnerId } from '#core';
import { bodyOf, type IdOf } from '../reports/body-of.js';
import type { PlannedCase, Step } from '../plan/planned-case.js';
import type { Region } from '../plan/regions.js';
import { dutchTime } from '../reports/dutch-time-text.js';

/** Where a partner's reports come from. */
const SYSTEMS: Readonly<Record<PartnerId, string>> = {
  'pol-zwb': 'urn:nld:oin:00000009990001010000:systeem:bvh',
  'om-zwb': 'urn:nld:oin:00000009990001020000:systeem:gps',
  'vt-hvb': 'urn:nld:oin:00000009990001030000:systeem:vt-registratie',
  'pol-dh': 'urn:nld:oin:00000009990002010000:systeem:bvh',
  'om-dh': 'urn:nld:oin:00000009990002020000:systeem:gps',
  'vt-hag': 'urn:nld:oin:00000009990002030000:systeem:vt-registratie',
  'vt-hm': 'urn:nld:oin:00000009990002040000:systeem:vt-registratie',
  'pol-rm': 'urn:nld:oin:00000009990003010000:systeem:bvh',
  'om-rm': 'urn:nld:oin:00000009990003020000:systeem:gps',
  'vt-rm': 'urn:nld:oin:00000009990003030000:systeem:vt-registratie',
};

export const senderOf = ({ police, om, vt }: Region, does: Step['does']): PartnerId => {
  switch (does) {
    case 'decide':
      return om;
    case 'assess':
    case 'feedback':
      return vt;
    case 'arrest':
    case 'correct':
    case 'care':
    case 'sash':
    case 'again':
      return police;
  }
};

export interface Answered {
  /** The hub's id of the report; null when it gave none. */
  readonly id: string | null;
  readonly status: number;
  readonly text: string;
}

/** A report as its sender's system would write it, and what the gateway answers. */
export const post = async (
  { url, tokens }: { readonly url: string; readonly tokens: Readonly<Record<string, string>> },
  planned: PlannedCase,
  step: Step,
  { subject, idOf }: { readonly subject: string; readonly idOf: IdOf },
): Promise<Answered> => {
  const sender = senderOf(planned.region, step.does);
  const original = originalOf(planned, step);
  const { kind, data } = bodyOf(planned, original, idOf);
  const isRepeat = step.does === 'again' && !step.isDouble;
  const event = {
    specversion: '1.0',
    id: `${planned.name}.${isRepeat ? original.name : step.name}`,
    source: SYSTEMS[sender],
    type: `nl.samenloop.${kind}.v1`,
    subject,
    time: dutchTime(isRepeat ? original.at : step.at),
    datacontenttype: 'application/json',
    data,
  };
  const response = await fetch(`${url}/v1/berichten`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokens[sender]}`,
      'content-type': 'application/cloudevents+json; charset=utf-8',
    },
    body: JSON.stringify(event),
  });
  const text = await response.text();
  const { bericht } = JSON.parse(text) as { bericht?: string };
  return { id: bericht ?? null, status: response.status, text };
};

const originalOf = (planned: PlannedCase, step: Step): Exclude<Step, { readonly does: 'again' }> => {
  if (step.does !== 'again') return step;
  const original = planned.steps.find(({ name }) => name === step.of);
  if (original === undefined || original.does === 'again') throw new Error(`${step.name} herhaalt niets`);
  return original;
};
