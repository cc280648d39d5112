import { QuotedText } from './quoted-text.js';

/** A term in words; each part of the sentence on a line of its own. */
export const TermWords = ({ sentence }: { readonly sentence: string }) => {
  const [first = '', ...further] = sentence.replace(/\.$/, '').split('; ');
  return (
    <div lang="nl">
      <p>
        <QuotedText text={first} />
      </p>
      {further.length === 0 ? null : (
        <ul className="rule__further">
          {further.map((part) => (
            <li key={part}>
              <QuotedText text={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
