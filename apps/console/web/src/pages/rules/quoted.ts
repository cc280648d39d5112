/** A piece of a sentence, and whether it stood between quotation marks. */
export interface Piece {
  readonly words: string;
  readonly isQuoted: boolean;
}

/** A sentence in pieces: what stands between ‘ and ’ apart, without these marks. A mark that is never closed is only a mark. */
export const quoted = (sentence: string): readonly Piece[] =>
  sentence
    .split(/(‘[^‘]*?’(?!\p{L}))/u)
    .filter((words) => words !== '')
    .map((words) =>
      /^‘.*’$/su.test(words) ? { words: words.slice(1, -1), isQuoted: true } : { words, isQuoted: false },
    );
