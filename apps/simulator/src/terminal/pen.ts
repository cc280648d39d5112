import { styleText } from 'node:util';

/** What the view writes to; a terminal also tells how wide it is and whether it shows colours. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** On a terminal; takes NO_COLOR into account. */
  hasColors?(): boolean;
}

export type Ink = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

/** Colours a text, or leaves it as it is. */
export type Pen = (ink: Ink, text: string) => string;

/** Colours for a terminal that shows them; plain text for a pipe, a file, or who set NO_COLOR. */
export const penFor = (output: Output): Pen =>
  output.isTTY === true && output.hasColors?.() === true
    ? (ink, text) => styleText(ink, text, { validateStream: false })
    : (_ink, text) => text;

const NARROWEST = 60;
const WIDEST = 120;
const PLAIN = 100;

/** How many columns a line may take. */
export const widthOf = ({ columns }: Output): number =>
  columns === undefined || columns === 0 ? PLAIN : Math.min(WIDEST, Math.max(NARROWEST, columns - 1));
