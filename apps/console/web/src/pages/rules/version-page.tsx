import { Link } from 'react-router';
import type { Regelset } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import type { WordKey } from '../../language/words.js';
import { Badge } from '../../parts/badge.js';
import { Card } from '../../parts/card.js';
import { Loaded } from '../../parts/loaded.js';
import { Moment } from '../../parts/moment.js';
import { CountedPeriods } from './counted-periods.js';
import { RulesFrame } from './rules-frame.js';
import { useRulebook } from './use-rulebook.js';

/** Which rulebook this is, what is in it, what is probably not meant so, and which others there were. */
export const VersionPage = () => {
  const { t } = useWords();
  const reading = useRulebook();
  return (
    <RulesFrame
      title="rules.tab.version"
      lead={t('rules.lead', { version: reading.data?.body.versie ?? '…' })}
    >
      <Loaded reading={reading}>{({ body }) => <Version rulebook={body} />}</Loaded>
    </RulesFrame>
  );
};

const COUNTS: readonly (readonly [keyof Regelset['aantallen'], WordKey])[] = [
  ['routeringsregels', 'version.routing'],
  ['deelregels', 'version.sharing'],
  ['verboden', 'version.prohibitions'],
  ['termijnen', 'version.terms'],
  ['grondslagen', 'version.bases'],
  ['ketenpartners', 'version.partners'],
];

const Version = ({ rulebook }: { readonly rulebook: Regelset }) => {
  const { t, locale } = useWords();
  const { versie, hash, geladenOp, actief, aantallen, besloten, waarschuwingen, versies } = rulebook;
  return (
    <div className="stack">
      <ul className="figures">
        {COUNTS.map(([name, title]) => (
          <li className="card" key={name}>
            <b>{aantallen[name].toLocaleString(locale)}</b>
            {t(title)}
          </li>
        ))}
      </ul>
      <Card title={t('version.now')}>
        <dl className="facts">
          <div>
            <dt>{t('version.version')}</dt>
            <dd>{versie}</dd>
          </div>
          <div>
            <dt>{t('version.state')}</dt>
            <dd>
              <Active is={actief} />
            </dd>
          </div>
          <div>
            <dt>{t('version.loaded')}</dt>
            <dd>
              <Moment at={geladenOp} />
            </dd>
          </div>
          <div>
            <dt>{t('version.counted')}</dt>
            <dd>
              <CountedPeriods version={rulebook} />
            </dd>
          </div>
          <div>
            <dt>{t('version.decided')}</dt>
            <dd>
              {besloten.eerste === null || besloten.laatste === null ? (
                t('version.decided.none')
              ) : (
                <>
                  <Moment at={besloten.eerste} form="table" /> – <Moment at={besloten.laatste} form="table" />
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('version.hash')}</dt>
            <dd>
              <code>{hash}</code>
            </dd>
          </div>
        </dl>
      </Card>
      <Card title={t('version.warnings', { count: waarschuwingen.length })}>
        {waarschuwingen.length === 0 ? (
          <p>{t('version.warnings.none')}</p>
        ) : (
          <>
            <p className="soft">{t('version.warnings.lead')}</p>
            <ul className="warnings" lang="nl">
              {waarschuwingen.map(({ code, plek, uitleg }) => (
                <li key={`${code} ${plek} ${uitleg}`}>
                  {uitleg}
                  <br />
                  <code className="soft">{plek}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <Card title={t('version.all')} isBare>
        <div className="scroller">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('version.version')}</th>
                <th scope="col">{t('version.loaded')}</th>
                <th scope="col">{t('version.counted')}</th>
                <th scope="col">{t('version.state')}</th>
              </tr>
            </thead>
            <tbody>
              {versies.map((one) => (
                <tr key={one.versie}>
                  <th scope="row">
                    <Link to={one.actief ? '/regels' : `/regels?versie=${encodeURIComponent(one.versie)}`}>
                      {one.versie}
                    </Link>
                  </th>
                  <td>
                    <Moment at={one.geladenOp} form="table" />
                  </td>
                  <td>
                    <CountedPeriods version={one} />
                  </td>
                  <td>
                    <Active is={one.actief} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </div>
  );
};

const Active = ({ is }: { readonly is: boolean }) => {
  const { t } = useWords();
  return <Badge tone={is ? 'good' : 'quiet'}>{t(is ? 'version.active' : 'version.not-active')}</Badge>;
};
