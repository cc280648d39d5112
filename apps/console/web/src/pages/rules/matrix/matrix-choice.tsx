import type { Autorisatiematrix, RegelsetKeuzes } from '../../../api/desk.generated.js';
import { useWords } from '../../../language/use-words.js';
import { ChoiceField } from '../choice-field.js';
import { useAsked } from '../use-asked.js';

/** Which matrix: a purpose first, and then what there is for it. What follows from an earlier choice is chosen anew. */
export const MatrixChoice = ({
  choices,
  chosen,
}: {
  readonly choices: RegelsetKeuzes;
  readonly chosen: Autorisatiematrix['keuze'];
}) => {
  const { t } = useWords();
  const { ask } = useAsked();
  const { doel, verband, bericht, van } = chosen;
  const ofPurpose = choices.matrices.filter((one) => one.doel === doel);
  const ofPartnership = ofPurpose.filter((one) => one.verband === verband);
  const providers = ofPartnership.find((one) => one.bericht === bericht)?.van ?? [];
  const named = (all: RegelsetKeuzes['doelen'], codes: readonly string[]) =>
    all.filter(({ code }) => codes.includes(code));
  return (
    <div className="filters matrix-choice no-print">
      <ChoiceField
        label={t('rule.purpose')}
        value={doel}
        options={named(
          choices.doelen,
          choices.matrices.map((one) => one.doel),
        )}
        onChoose={(code) => ask({ doel: code, verband: null, bericht: null, van: null, vak: null })}
      />
      <ChoiceField
        label={t('rule.partnership')}
        value={verband}
        options={named(
          choices.verbanden,
          ofPurpose.map((one) => one.verband),
        )}
        onChoose={(code) => ask({ doel, verband: code, bericht: null, van: null, vak: null })}
      />
      <ChoiceField
        label={t('rule.kind')}
        value={bericht}
        options={named(
          choices.berichten,
          ofPartnership.map((one) => one.bericht),
        )}
        onChoose={(code) => ask({ doel, verband, bericht: code, van: null, vak: null })}
      />
      {providers.length < 2 ? null : (
        <ChoiceField
          label={t('matrix.provider')}
          value={van ?? ''}
          options={named(choices.ketenpartners, providers)}
          every={t('matrix.provider.every')}
          onChoose={(code) => ask({ doel, verband, bericht, van: code, vak: null })}
        />
      )}
    </div>
  );
};
