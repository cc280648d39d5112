import './overleg.css';
import { Link, useParams, useSearchParams } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { useTick } from '../../moments/use-tick.js';
import { buttonClass } from '../../parts/button.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { AgendaList } from './agenda-list.js';
import { MeetingNotice } from './meeting-notice.js';
import { MeetingPresence } from './meeting-presence.js';
import { newItemPlace, tablePlace } from './places.js';
import { TogetherBanner, TogetherChoice } from './together.js';
import { useMeeting } from './use-meeting.js';
import { useTable } from './use-table.js';

/** The agenda of one meeting, live, in an order that does not move under the cursor. */
export const AgendaPage = () => {
  const { tafel = '', moment = '' } = useParams();
  const [query] = useSearchParams();
  const together = query.get('samen');
  const { t, locale } = useWords();
  const now = useTick('minute');
  const { naam, magVoorzitten, mayWrite } = useTable(tafel);
  const { reading, meeting, leden, voorzitter } = useMeeting(tafel, moment, together);
  const isMoment = !Number.isNaN(Date.parse(moment));
  return (
    <Page
      title={isMoment ? t('overleg.agenda-of', { day: formatMoment(moment, 'weekday', locale) }) : naam}
      lead={
        isMoment
          ? t('overleg.agenda-lead', { name: naam, time: formatMoment(moment, 'time', locale) })
          : undefined
      }
      crumb={{ to: tablePlace(tafel), title: naam }}
      actions={
        together === null ? (
          <>
            <TogetherChoice table={tafel} moment={moment} leden={leden} />
            {mayWrite ? (
              <Link className={buttonClass('primary')} to={newItemPlace(tafel, moment)}>
                {t('overleg.add-item')}
              </Link>
            ) : null}
          </>
        ) : undefined
      }
    >
      {together === null ? null : <TogetherBanner table={tafel} moment={moment} leden={leden} />}
      <Loaded reading={reading}>
        {() =>
          meeting === null ? null : (
            <div className="stack">
              <MeetingNotice table={tafel} meeting={meeting} now={now} mayPlan={magVoorzitten} />
              {magVoorzitten && together === null ? (
                <MeetingPresence
                  table={tafel}
                  moment={moment}
                  leden={leden}
                  voorzitter={voorzitter}
                  isFolded
                />
              ) : null}
              <AgendaList
                table={tafel}
                meeting={meeting}
                leden={leden}
                together={together}
                isChair={magVoorzitten}
              />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
