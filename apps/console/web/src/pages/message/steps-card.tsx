import type { Bericht } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Icon } from '../../parts/icon.js';
import { Moment } from '../../parts/moment.js';
import { durationInWords } from '../messages/duration-in-words.js';
import { lastHandOver, stepRows, type Step } from './step-rows.js';

/** What is longer than this is opened by who wants to read it. */
const SHORT = 90;

/** What happened with a report, from receipt on: failures stand out, silences are one line. */
export const StepsCard = ({ message: { verloop } }: { readonly message: Bericht }) => {
  const { t, locale } = useWords();
  const took = lastHandOver(verloop);
  return (
    <Card
      title={t('message.steps')}
      aside={took === null ? null : <span className="badge tone-quiet">{durationInWords(took, locale)}</span>}
    >
      <ol className="steps">
        {stepRows(verloop).map((row, place) =>
          'idleMs' in row ? (
            <li key={place} className="steps__idle">
              <span>{t('message.steps.idle', { time: durationInWords(row.idleMs, locale) })}</span>
            </li>
          ) : (
            <StepLine key={place} step={row.step} />
          ),
        )}
      </ol>
    </Card>
  );
};

const StepLine = ({ step: { op, ms, zin, details, mislukt } }: { readonly step: Step }) => {
  const { t, locale } = useWords();
  return (
    <li className={mislukt ? 'steps__step is-failed' : 'steps__step'}>
      <span className="steps__moment">
        {op === null || ms === null ? (
          <span className="only-read-aloud">{t('message.steps.between')}</span>
        ) : ms < 60_000 && ms > 0 ? (
          <time dateTime={op}>+ {durationInWords(ms, locale)}</time>
        ) : (
          <Moment at={op} form="seconds" />
        )}
      </span>
      <span className="steps__dot">{mislukt ? <Icon name="cross" size={10} /> : null}</span>
      <div lang="nl">
        {mislukt ? <strong>{zin}</strong> : zin}
        {details.length === 0 ? null : details.length === 1 && (details[0]?.length ?? 0) <= SHORT ? (
          <p className="soft small">{details[0]}</p>
        ) : (
          <details>
            <summary className="small">{t('message.steps.more', { count: details.length })}</summary>
            <ul className="small soft">
              {details.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
};
