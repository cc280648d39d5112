import type { Bericht } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';

/** Why a report was refused: where, what was expected and what to do. */
export const FaultsCard = ({ message: { fouten } }: { readonly message: Bericht }) => {
  const { t, locale } = useWords();
  if (fouten.length === 0) return null;
  const of = locale.startsWith('nl') ? 'nl' : 'en';
  return (
    <Card title={t('message.faults')}>
      <ul className="withheld">
        {fouten.map(({ code, veld, verwacht, herstel }) => (
          <li key={`${code} ${veld}`}>
            <code>{veld === '' ? code : veld}</code> <span className="soft small">{code}</span>
            <p>{verwacht[of]}</p>
            <p className="soft">{herstel[of]}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
};
