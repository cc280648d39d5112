import type { Bericht } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';

/** Who got nothing of a report, and why not. */
export const WithheldCard = ({ message: { nietGedeeld } }: { readonly message: Bericht }) => {
  const { t } = useWords();
  if (nietGedeeld.length === 0) return null;
  return (
    <Card title={t('message.withheld')} aside={<Badge tone="quiet">{String(nietGedeeld.length)}</Badge>}>
      <ul className="withheld">
        {nietGedeeld.map(({ ketenpartner, naam, doel, verband, redenen }) => (
          <li key={`${ketenpartner} ${verband} ${doel}`}>
            <b>{naam}</b> <Badge tone="bad">{t('message.withheld.nothing')}</Badge>
            <ul className="small" lang="nl">
              {redenen.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
};
