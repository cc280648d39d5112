import './overleg.css';
import { Link, Navigate } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { useTick } from '../../moments/use-tick.js';
import { isOver } from './is-over.js';
import { MeetingRow } from './meeting-row.js';
import { tablePlace } from './places.js';
import { useTables, type OpenTable } from './use-table.js';

/** The overleggen that somebody takes part in; who takes part in one goes straight to it. */
export const OverlegPage = () => {
  const { t } = useWords();
  const { tables, missing } = useTables();
  const [first] = tables;
  if (first !== undefined && tables.length === 1) return <Navigate to={tablePlace(first.code)} replace />;
  return (
    <Page title={t('overleg.title')} lead={t('overleg.lead')}>
      {first === undefined ? (
        <Empty title={t('overleg.none')}>
          <p>{missing ?? t('overleg.none-how')}</p>
        </Empty>
      ) : (
        tables.map((table) => <TableCard key={table.code} table={table} />)
      )}
    </Page>
  );
};

/** How many of its meetings are shown of each. */
const SHOWN = 2;

const TableCard = ({ table: { code, naam } }: { readonly table: OpenTable }) => {
  const now = useTick('minute');
  const reading = useReading('GET /overleggen/{tafel}', { path: { tafel: code } });
  return (
    <Card title={<Link to={tablePlace(code)}>{naam}</Link>} isBare>
      <Loaded reading={reading} rows={2}>
        {({ body }) => (
          <ul className="meetings">
            {(body.vergaderingen ?? [])
              .filter(({ moment = '' }) => !isOver(moment, now))
              .slice(0, SHOWN)
              .map((meeting) => (
                <MeetingRow key={meeting.moment} table={code} meeting={meeting} now={now} />
              ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
};
