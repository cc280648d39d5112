import type { UitkomstVoorbeeld } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';

/** Who will get the outcome and what for, and who may not. */
export const Receivers = ({
  preview: { ontvangers, nietAan, meldingen },
}: {
  readonly preview: UitkomstVoorbeeld;
}) => {
  const { t } = useWords();
  return (
    <Card title={t('overleg.receivers')}>
      <ul className="plain-list members">
        {ontvangers.map(({ ketenpartner, functie, naam, doel, naamDoel, alleenSignaal }) => (
          <li key={`${ketenpartner} ${functie ?? ''} ${doel}`}>
            <span>
              {naam}
              <br />
              <span className="small soft" lang="nl">
                {naamDoel}
              </span>
            </span>
            {alleenSignaal ? (
              <Badge tone="info">{t('overleg.signal')}</Badge>
            ) : (
              <Badge tone="good">{t('overleg.gets')}</Badge>
            )}
          </li>
        ))}
        {nietAan.map(({ ketenpartner, naam, doel, naamDoel }) => (
          <li key={`niet ${ketenpartner} ${doel}`}>
            <span>
              {naam}
              <br />
              <span className="small soft" lang="nl">
                {naamDoel}
              </span>
            </span>
            <Badge tone="bad">{t('overleg.gets-not')}</Badge>
          </li>
        ))}
      </ul>
      {ontvangers.length === 0 ? <p>{t('overleg.receivers-none')}</p> : null}
      {meldingen.length === 0 ? null : (
        <ul className="plain-list small">
          {meldingen.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="small soft">{t('overleg.receivers-what')}</p>
    </Card>
  );
};
