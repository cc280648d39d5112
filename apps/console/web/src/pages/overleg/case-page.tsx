import './overleg.css';
import { useParams, useSearchParams } from 'react-router';
import { purposesIn } from '../../api/purposes-in.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { Skeleton } from '../../parts/skeleton.js';
import { CaseSheet } from './case-sheet.js';
import { CaseWalk } from './case-walk.js';
import { caseName } from './names.js';
import { agendaPlace } from './places.js';
import { PurposeChoice } from './purpose-choice.js';
import { SharedCase } from './shared-case.js';
import { useSaid } from './use-said.js';
import { useMeeting } from './use-meeting.js';
import { useTable } from './use-table.js';

/** The sheet of a case at a meeting, opened for a purpose; on a shared screen only what all who look along were given. */
export const CasePage = () => {
  const { tafel = '', moment: named, zaak = '' } = useParams();
  const { t, locale } = useWords();
  const [query] = useSearchParams();
  const together = query.get('samen');
  const { magVoorzitten } = useTable(tafel);
  const [chosen, choose] = useSaid(`doel ${tafel}`, '');
  const purpose = query.get('doel') ?? chosen;
  const reading = useReading(
    'GET /overleggen/{tafel}/zaken/{zaak}',
    { path: { tafel, zaak }, query: { doel: purpose } },
    { enabled: together === null, isAskedOnce: true },
  );
  const moment = named ?? reading.data?.body.agenda.at(-1)?.moment ?? '';
  const { meeting, leden, voorzitter } = useMeeting(tafel, moment, together);
  const item = meeting?.cases.find((one) => one.zaak === zaak)?.punt;
  const persons = item?.betrokkenen ?? reading.data?.body.agenda[0]?.betrokkenen ?? [];
  const purposes = reading.error === null ? null : purposesIn(reading.error);
  return (
    <Page
      title={caseName(persons, t)}
      crumb={{
        to: agendaPlace(tafel, moment, together),
        title: t('overleg.agenda-of', {
          day: Number.isNaN(Date.parse(moment)) ? '' : formatMoment(moment, 'weekday', locale),
        }),
      }}
      actions={
        <CaseWalk
          table={tafel}
          moment={moment}
          zaak={zaak}
          cases={meeting?.cases ?? []}
          together={together}
        />
      }
    >
      {together !== null ? (
        <SharedCase
          key={zaak}
          at={{ table: tafel, moment, zaak }}
          together={together}
          purpose={purpose}
          leden={leden}
          onPurpose={choose}
        />
      ) : purposes !== null ? (
        <PurposeChoice purposes={purposes} before={purpose} onChoose={choose} />
      ) : reading.isPlaceholderData ? (
        // What was there before is another case.
        <Skeleton />
      ) : (
        <Loaded reading={reading}>
          {({ body, version }) => (
            <CaseSheet
              key={body.zaak}
              at={{ table: tafel, moment, zaak }}
              sheet={body}
              version={version}
              item={item ?? null}
              leden={leden}
              voorzitter={voorzitter}
              isChair={magVoorzitten}
              onRefresh={async () => {
                await reading.refetch();
              }}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
};
