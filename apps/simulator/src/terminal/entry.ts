import type { Ink, Pen } from './pen.js';
import { wrap } from './wrap.js';

const LABEL_WIDTH = 17;

/** A labelled text below a heading: the label once, the text wrapped beside it. */
export const entry = (pen: Pen, width: number, ink: Ink, label: string, text: string): readonly string[] => {
  const margin = ' '.repeat(6);
  return wrap(text, width - margin.length - LABEL_WIDTH).map(
    (line, index) => `${margin}${pen(ink, (index === 0 ? label : '').padEnd(LABEL_WIDTH))}${line}`,
  );
};
