import { useState } from 'react';
import type { Purpose } from '../api/purposes-in.js';
import { Button } from './button.js';
import { Choices } from './choices.js';
import { ErrorSummary } from './error-summary.js';

const FIELD = 'doel';

/** Asks for what one opens something, because that is logged. Where there is one purpose only, that is chosen. */
export const PurposeForm = ({
  purposes,
  words: { question, hint, missing, open },
  onChosen,
}: {
  readonly purposes: readonly Purpose[];
  readonly words: {
    readonly question: string;
    /** That it is logged, and who sees that. */
    readonly hint: string;
    readonly missing: string;
    readonly open: string;
  };
  readonly onChosen: (purpose: string) => void;
}) => {
  const [chosen, setChosen] = useState(purposes.length === 1 ? (purposes[0]?.doel ?? '') : '');
  const [isTried, setIsTried] = useState(false);
  const isMissing = isTried && chosen === '';
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (chosen !== '') onChosen(chosen);
      }}
    >
      <ErrorSummary errors={isMissing ? [{ field: FIELD, text: missing }] : []} />
      <Choices
        id={FIELD}
        legend={question}
        hint={hint}
        error={isMissing ? missing : undefined}
        options={purposes.map(({ doel, naam }) => ({ value: doel, label: naam }))}
        chosen={[chosen]}
        onChosen={([one = '']) => setChosen(one)}
      />
      <div className="row">
        <Button look="primary" type="submit">
          {open}
        </Button>
      </div>
    </form>
  );
};
