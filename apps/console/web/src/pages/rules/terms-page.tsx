import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { RulesFrame } from './rules-frame.js';
import { TermWords } from './term-words.js';
import { useVersionAsked } from './use-rulebook.js';
import { WorkingRules } from './working-rules.js';

/** Every term and duty in words, with its article and who answers for it. */
export const TermsPage = () => {
  const { t } = useWords();
  const reading = useReading('GET /regelset/routeringsregels', { query: useVersionAsked() });
  return (
    <RulesFrame title="terms.title" lead={t('terms.lead')}>
      <Loaded reading={reading} rows={8}>
        {({ body: { termijnen } }) =>
          termijnen.length === 0 ? (
            <Empty title={t('terms.empty')}>
              <p>{t('terms.empty.next')}</p>
            </Empty>
          ) : (
            <ul className="rule-list">
              {termijnen.map(({ code, soort, omschrijving, zin, grondslag, werkregels }) => (
                <li className="card rule" key={code} id={code}>
                  <div className="rule__words">
                    <h2 className="rule__code">
                      <span lang="nl">{omschrijving}</span> <code className="soft">{code}</code>
                    </h2>
                    <TermWords sentence={zin} />
                  </div>
                  <dl className="rule__facts">
                    <div>
                      <dt className="only-read-aloud">{t('terms.term')}</dt>
                      <dd>
                        <Badge tone={soort === 'plicht' ? 'warning' : 'info'} icon="clock">
                          {t(soort === 'plicht' ? 'terms.duty' : 'terms.term')}
                        </Badge>
                      </dd>
                    </div>
                    <div>
                      <dt>{t('routing.article')}</dt>
                      <dd lang="nl">{grondslag.artikel}</dd>
                    </div>
                    <div>
                      <dt>{t('routing.owner')}</dt>
                      <dd lang="nl">{grondslag.eigenaar}</dd>
                    </div>
                    <WorkingRules codes={werkregels} />
                  </dl>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </RulesFrame>
  );
};
