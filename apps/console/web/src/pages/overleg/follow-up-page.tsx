import './overleg.css';
import { useParams } from 'react-router';
import type { Actie } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { ActionRow } from './action-row.js';
import { FollowUpFigures } from './follow-up-figures.js';
import { casePlace, tablePlace } from './places.js';
import { useTable } from './use-table.js';

const GROUPS = ['teLaat', 'open', 'gedaan'] as const;

/** What became of the agreements of an overleg, over all cases that one knows. */
export const FollowUpPage = () => {
  const { tafel = '' } = useParams();
  const { t } = useWords();
  const { naam } = useTable(tafel);
  const reading = useReading('GET /overleggen/{tafel}/acties', { path: { tafel } }, { everyMs: 10_000 });
  return (
    <Page
      title={t('overleg.follow-up')}
      lead={t('overleg.follow-up-lead')}
      crumb={{ to: tablePlace(tafel), title: naam }}
    >
      <Loaded reading={reading}>
        {({ body }) =>
          GROUPS.every((group) => body[group].length === 0) ? (
            <Empty title={t('overleg.follow-up-none')}>
              <p>{t('overleg.follow-up-none-how')}</p>
            </Empty>
          ) : (
            <div className="stack">
              <FollowUpFigures table={tafel} />
              {GROUPS.map((group) => (
                <Group key={group} table={tafel} group={group} actions={body[group]} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};

const Group = ({
  table,
  group,
  actions,
}: {
  readonly table: string;
  readonly group: (typeof GROUPS)[number];
  readonly actions: readonly Actie[];
}) => {
  const { t } = useWords();
  if (actions.length === 0) return null;
  return (
    <div id={group}>
      <Card
        title={t(`overleg.figure.${group}`)}
        aside={<span className="count">{actions.length}</span>}
        isBare
      >
        <ul className="actions actions--listed">
          {actions.map((action) => (
            <ActionRow
              key={action.actie}
              table={table}
              action={action}
              casePlace={casePlace(table, null, action.zaak, { stap: '3' })}
            />
          ))}
        </ul>
      </Card>
    </div>
  );
};
