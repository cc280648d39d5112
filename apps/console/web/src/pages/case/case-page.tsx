import { boardAddress } from '../../addresses.js';
import './case.css';
import '../zsm-board/zsm-board.css';
import { useParams, useSearchParams } from 'react-router';
import { purposesIn } from '../../api/purposes-in.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { PurposeForm } from '../../parts/purpose-form.js';
import { personInWords } from '../zsm-board/person-in-words.js';
import { OpenedCase } from './opened-case.js';

/** A case as its table may see it: opened for a purpose, and that is logged. */
export const CasePage = () => {
  const { regio = '', zaak = '' } = useParams();
  return <CaseFrame key={`${regio} ${zaak}`} region={regio} caseId={zaak} />;
};

const CaseFrame = ({ region, caseId }: { readonly region: string; readonly caseId: string }) => {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const purpose = search.get('doel');
  const reading = useReading('GET /zsm-tafels/{regio}/zaken/{zaak}', {
    path: { regio: region, zaak: caseId },
    query: { doel: purpose },
  });
  const purposes = reading.error === null ? null : purposesIn(reading.error);
  const crumb = { to: boardAddress(region), title: t('shell.page.zsm') };
  if (purposes !== null)
    return (
      <Page title={t('case.open.title')} crumb={crumb}>
        <PurposeForm
          purposes={purposes}
          words={{
            question: t('case.purpose.question'),
            hint: t('case.purpose.hint'),
            missing: t('case.purpose.missing'),
            open: t('case.purpose.open'),
          }}
          onChosen={(chosen) => {
            const next = new URLSearchParams(search);
            next.set('doel', chosen);
            setSearch(next, { replace: true });
          }}
        />
      </Page>
    );
  const card = reading.data?.body.kaart;
  return (
    <Page
      title={card === undefined ? t('case.title') : t('case.title-of', { person: personInWords(card) })}
      crumb={crumb}
    >
      <Loaded reading={reading} rows={8}>
        {({ body, version }) => (
          <OpenedCase
            region={region}
            caseId={caseId}
            opened={body}
            version={version}
            onOpenAgain={() => void reading.refetch()}
          />
        )}
      </Loaded>
    </Page>
  );
};
