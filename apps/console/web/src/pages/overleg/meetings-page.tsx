import './overleg.css';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Overleg } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { useTick } from '../../moments/use-tick.js';
import { Alert } from '../../parts/alert.js';
import { Button, buttonClass } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { CancelMeeting } from './cancel-meeting.js';
import { ExtraMeeting } from './extra-meeting.js';
import { FollowUpFigures } from './follow-up-figures.js';
import { isOver } from './is-over.js';
import { MeetingRow } from './meeting-row.js';
import { MissingOutcomes } from './missing-outcomes.js';
import { followUpPlace, OVERLEG } from './places.js';
import { useTable, useTables } from './use-table.js';

/** The meetings of an overleg, what is still open of what was agreed, and for the chair an extra one. */
export const MeetingsPage = () => {
  const { tafel = '' } = useParams();
  const { t } = useWords();
  const { naam, magVoorzitten, mayOpen } = useTable(tafel);
  const { tables } = useTables();
  const [isPlanning, setIsPlanning] = useState(false);
  const [isRecorded, setIsRecorded] = useState(false);
  // What was just recorded is there within seconds.
  const reading = useReading('GET /overleggen/{tafel}', { path: { tafel } }, { everyMs: 5_000 });
  return (
    <Page
      title={reading.data?.body.naam ?? naam}
      lead={mayOpen ? t(magVoorzitten ? 'overleg.you-chair' : 'overleg.you-take-part') : undefined}
      {...(tables.length > 1 ? { crumb: { to: OVERLEG, title: t('overleg.title') } } : {})}
      actions={
        !mayOpen ? undefined : (
          <>
            <Link className={buttonClass()} to={followUpPlace(tafel)}>
              {t('overleg.follow-up')}
            </Link>
            {magVoorzitten ? (
              <Button look="primary" onClick={() => setIsPlanning(true)}>
                {t('overleg.plan-extra')}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {isPlanning ? (
        <ExtraMeeting
          table={tafel}
          onClose={() => setIsPlanning(false)}
          onRecorded={() => {
            setIsPlanning(false);
            setIsRecorded(true);
          }}
        />
      ) : null}
      <div className="said" role="status">
        {isRecorded ? <Alert tone="good" title={t('overleg.meeting-recorded')} /> : null}
      </div>
      <Loaded reading={reading}>
        {({ body }) => (
          <div className="stack">
            <MissingOutcomes table={tafel} missing={body.uitkomstOntbreekt ?? []} />
            <FollowUpFigures table={tafel} />
            <MeetingLists
              table={tafel}
              overleg={body}
              mayCancel={magVoorzitten}
              onRecorded={() => setIsRecorded(true)}
            />
          </div>
        )}
      </Loaded>
    </Page>
  );
};

const MeetingLists = ({
  table,
  overleg: { vergaderingen = [] },
  mayCancel,
  onRecorded,
}: {
  readonly table: string;
  readonly overleg: Overleg;
  readonly mayCancel: boolean;
  readonly onRecorded: () => void;
}) => {
  const { t } = useWords();
  const now = useTick('minute');
  const isComing = ({ moment = '' }: (typeof vergaderingen)[number]): boolean => !isOver(moment, now);
  const coming = vergaderingen.filter(isComing);
  const past = vergaderingen.filter((one) => !isComing(one) && (one.punten ?? 0) > 0).reverse();
  return (
    <>
      <Card title={t('overleg.coming')} isBare>
        {coming.length === 0 ? (
          <Empty title={t('overleg.no-meetings')} />
        ) : (
          <ul className="meetings">
            {coming.map((meeting, place) => (
              <MeetingRow key={meeting.moment} table={table} meeting={meeting} now={now} isNext={place === 0}>
                {mayCancel &&
                (meeting.stand === 'gepland' || meeting.stand === 'extra') &&
                Date.parse(meeting.moment ?? '') > now ? (
                  <CancelMeeting
                    table={table}
                    moment={meeting.moment ?? ''}
                    points={meeting.punten ?? 0}
                    onRecorded={onRecorded}
                  />
                ) : undefined}
              </MeetingRow>
            ))}
          </ul>
        )}
      </Card>
      {past.length === 0 ? null : (
        <Card title={t('overleg.past')} isBare>
          <ul className="meetings">
            {past.map((meeting) => (
              <MeetingRow key={meeting.moment} table={table} meeting={meeting} now={now} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
};
