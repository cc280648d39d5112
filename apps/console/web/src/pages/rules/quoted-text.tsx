import { quoted } from './quoted.js';

/** A text of the rulebook; what stands between quotation marks is what the rulebook itself calls something. */
export const QuotedText = ({ text }: { readonly text: string }) =>
  quoted(text).map(({ words, isQuoted }, n) =>
    isQuoted ? <q key={n}>{words}</q> : <span key={n}>{words}</span>,
  );
