import { hash } from 'node:crypto';
import { encodeStructured, reportId } from '#contracts';
import type { Instant, ReportId } from '#core';
import type { LogRecord } from '#messaging';
import { caseSteps } from './case-steps.js';

/** The partner that reports; its systems stand in the example rulebook. */
export const benchPartner = 'pol-dh';
const SOURCE = 'urn:nld:oin:00000009990002010000:systeem:bvh';
const CONTENT_TYPE: LogRecord['headers'][number] = [
  'content-type',
  Buffer.from('application/cloudevents+json'),
];

export interface InputEvent {
  readonly reportId: ReportId;
  readonly recipients: number;
  readonly record: LogRecord;
}

const uuid = (text: string): string => {
  const hex = hash('sha256', text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** One report as it lies in the log: the `step`-th of a case. The same series, case and step give the same bytes. */
export const inputEvent = (series: string, caseNumber: number, step: number, time: Instant): InputEvent => {
  const { kind, recipients, data } = caseSteps[step % caseSteps.length] ?? failNoStep();
  const id = uuid(`${series}/${caseNumber}/${step}`);
  const subject = `${series}-${caseNumber}`;
  const value = encodeStructured({
    id,
    source: SOURCE,
    type: `nl.samenloop.${kind}.v1`,
    time,
    subject,
    extensions: {},
    data: data(Math.abs(caseNumber)),
  });
  return {
    reportId: reportId(benchPartner, SOURCE, id),
    recipients,
    record: { key: Buffer.from(subject), value, headers: [CONTENT_TYPE] },
  };
};

const failNoStep = (): never => {
  throw new Error('a case has no steps');
};
