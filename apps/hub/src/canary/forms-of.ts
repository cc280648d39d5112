import { hash } from 'node:crypto';
import type { Mark } from './mark.js';

/** A way in which a mark may be written somewhere. */
export interface Form {
  readonly text: string;
  readonly mark: Mark;
  /** Too short to mean anything inside a longer word or number. */
  readonly bounded: boolean;
}

const SHORT = 8;

/** A mark as it was sent and in every spelling and encoding that still tells it to who looks. */
export const formsOf = (mark: Mark): readonly Form[] => {
  const { text } = mark;
  const bounded = text.length < SHORT;
  const spelled = [
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    text.replaceAll(/[ .]/g, ''),
    encodeURIComponent(text),
  ];
  const coded = bounded ? [] : [Buffer.from(text).toString('hex'), ...base64Forms(text)];
  const other = [...digests(text), ...groups(text), ...moments(text)];
  const whole = new Set([...spelled, ...coded, ...other].filter(({ length }) => length > 3));
  return [...whole].map((form) => ({ text: form, mark, bounded: bounded && form.length < SHORT }));
};

/** Base64 shows a text in one of three ways, by where it starts in a group of three bytes. */
const base64Forms = (text: string): readonly string[] =>
  [0, 1, 2].flatMap((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]).toString('base64');
    const whole = coded.endsWith('=') ? coded.replace(/.=+$/, '') : coded;
    const inside = whole.slice([0, 2, 3][before]);
    return [inside, inside.replaceAll('+', '-').replaceAll('/', '_')];
  });

/** There are so few citizen service numbers that a digest without a key tells them. */
const digests = (text: string): readonly string[] =>
  /^[0-9]{9}$/.test(text)
    ? [
        hash('sha256', text),
        hash('sha256', text, 'base64').slice(0, 40),
        hash('sha256', text, 'base64url').slice(0, 40),
      ]
    : [];

const groups = (text: string): readonly string[] =>
  /^[0-9]{9}$/.test(text)
    ? ['.', ' ', '-'].map((between) => text.replace(/^(.{4})(.{2})/, `$1${between}$2${between}`))
    : [];

const moments = (text: string): readonly string[] =>
  /^[0-9-]{10}T/.test(text) ? [String(Date.parse(text)), text.replace('Z', '').replace('T', ' ')] : [];
