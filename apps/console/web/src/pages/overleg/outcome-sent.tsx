import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { UitkomstVoorbeeld } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { Button, buttonClass } from '../../parts/button.js';
import type { AtCase } from './at-case.js';
import { agendaPlace, casePlace, followUpPlace } from './places.js';

/** The outcome was recorded: what happens now, and where one goes on. */
export const OutcomeSent = ({
  at,
  preview: { ontvangers },
  onRefresh,
}: {
  readonly at: AtCase;
  readonly preview: UitkomstVoorbeeld;
  readonly onRefresh: () => Promise<void>;
}) => {
  const { t, locale } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  const go = useNavigate();
  const show = async (): Promise<void> => {
    await onRefresh();
    void go(casePlace(at.table, at.moment, at.zaak, { stap: '3' }));
  };
  useEffect(() => notice.current?.focus(), []);
  const names = new Intl.ListFormat(locale).format([...new Set(ontvangers.map(({ naam }) => naam))]);
  return (
    <div ref={notice} tabIndex={-1} className="stack">
      <Alert tone="good" title={t('overleg.sent')} isUrgent>
        <ul>
          <li>{t('overleg.sent-to', { names })}</li>
          <li>{t('overleg.sent-actions')}</li>
          <li>{t('overleg.sent-agenda')}</li>
        </ul>
        <div className="row">
          <Link className={buttonClass('primary')} to={agendaPlace(at.table, at.moment)}>
            {t('overleg.back-to-agenda')}
          </Link>
          <Link className={buttonClass()} to={followUpPlace(at.table)}>
            {t('overleg.follow-up')}
          </Link>
          <Button onClick={() => void show()}>{t('overleg.news-show')}</Button>
        </div>
      </Alert>
    </div>
  );
};
