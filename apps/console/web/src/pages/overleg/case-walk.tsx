import { useNavigate } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import type { AgendaCase } from './agenda-case.js';
import { Key } from './key.js';
import { casePlace } from './places.js';

/** From case to case through the agenda. */
export const CaseWalk = ({
  table,
  moment,
  zaak,
  cases,
  together,
}: {
  readonly table: string;
  readonly moment: string;
  readonly zaak: string;
  readonly cases: readonly AgendaCase[];
  /** Who look at the screen together: from case to case it stays shared. */
  readonly together: string | null;
}) => {
  const { t } = useWords();
  const go = useNavigate();
  const place = cases.findIndex((one) => one.zaak === zaak);
  const before = place > 0 ? cases[place - 1] : undefined;
  const next = place >= 0 ? cases[place + 1] : undefined;
  const walk = (to: AgendaCase | undefined): void => {
    if (to !== undefined) void go(casePlace(table, moment, to.zaak, { samen: together }));
  };
  if (place < 0) return null;
  return (
    <>
      <span className="soft">{t('overleg.case-of', { place: place + 1, count: cases.length })}</span>
      {before === undefined ? null : (
        <Button onClick={() => walk(before)}>
          {t('overleg.previous')}{' '}
          <Key shortcut={{ key: 'p', title: t('overleg.key.previous-case'), run: () => walk(before) }} />
        </Button>
      )}
      {next === undefined ? null : (
        <Button onClick={() => walk(next)}>
          {t('overleg.next')}{' '}
          <Key shortcut={{ key: 'n', title: t('overleg.key.next-case'), run: () => walk(next) }} />
        </Button>
      )}
    </>
  );
};
