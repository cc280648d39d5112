import type { Besluit, Kaart } from '../../api/desk.generated.js';
import { useWords, type Say } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { Icon } from '../../parts/icon.js';
import { labelOf } from './person-in-words.js';

const DECISIONS = ['vasthouden', 'heenzenden', 'verder-onderzoek', 'vervolgen', 'seponeren'] as const;

/** What was decided, in words. */
const decisionInWords = ({ besluit = '' }: Besluit, t: Say): string => {
  const known = DECISIONS.find((one) => one === besluit);
  return known === undefined ? besluit : t(`zsm.decision.${known}`);
};

/** How a case stands: what was decided, what one is warned of, and what waits for an answer. */
export const CardStand = ({
  card: { besluiten = [], waarschuwingen = [], vragen = [], beoordeling, verdachten = [] },
}: {
  readonly card: Kaart;
}) => {
  const { t } = useWords();
  const open = vragen.filter(({ antwoord }) => antwoord === null).length;
  // What is warned of for several suspects is said once.
  const warnings = [...new Set(waarschuwingen.flatMap(({ zin }) => zin ?? []))];
  const ofWhom = ({ kenmerk }: Besluit): string => {
    const suspect = verdachten.find((one) => one.kenmerk === kenmerk);
    return verdachten.length < 2 || suspect === undefined ? '' : `${labelOf(suspect.aanduiding) ?? ''} `;
  };
  const isAcute = beoordeling?.acuteOnveiligheid === 'ja';
  return (
    <>
      {isAcute || besluiten.length > 0 || open > 0 ? (
        <p className="row zsm-card__stand">
          {isAcute ? (
            <Badge tone="bad" icon="alert">
              {t('zsm.acute')}
            </Badge>
          ) : null}
          {besluiten.map((one) => (
            <Badge
              key={`${one.bericht ?? ''} ${one.kenmerk ?? ''} ${one.besluit ?? ''}`}
              tone={one.status === 'definitief' ? 'good' : 'info'}
            >
              {ofWhom(one)}
              {t(one.status === 'definitief' ? 'zsm.decision.final' : 'zsm.decision.intended', {
                decision: decisionInWords(one, t),
              })}
            </Badge>
          ))}
          {open > 0 ? <Badge tone="warning">{t('zsm.questions', { count: open })}</Badge> : null}
        </p>
      ) : null}
      {warnings.length > 0 ? (
        <ul className="zsm-card__warnings" aria-label={t('zsm.warnings')}>
          {warnings.map((text) => (
            <li key={text}>
              <Icon name="alert" size={13} /> {text}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};
