import { useMemo } from 'react';
import type { Routeringsregels } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { filteredRules, ruleFilterIn } from './filtered-rules.js';
import { RoutingFilters } from './routing-filters.js';
import { RoutingRuleItem } from './routing-rule-item.js';
import { RulesFrame } from './rules-frame.js';
import { useAsked } from './use-asked.js';
import { useVersionAsked } from './use-rulebook.js';

/** Every routing rule as a sentence, with filters that stay in the address. */
export const RoutingPage = () => {
  const { t } = useWords();
  const reading = useReading('GET /regelset/routeringsregels', { query: useVersionAsked() });
  return (
    <RulesFrame title="routing.title" lead={t('routing.lead')}>
      <Loaded reading={reading} rows={8}>
        {({ body }) => <Rules told={body} />}
      </Loaded>
    </RulesFrame>
  );
};

const CLEARED = { zoek: null, bericht: null, ontvanger: null, toon: null };

const Rules = ({ told: { regels, geteld } }: { readonly told: Routeringsregels }) => {
  const { t } = useWords();
  const { asked, ask } = useAsked();
  const filter = ruleFilterIn(asked);
  const shown = useMemo(() => filteredRules(regels, filter), [regels, filter]);
  if (regels.length === 0)
    return (
      <Empty title={t('routing.empty')}>
        <p>{t('routing.empty.next')}</p>
      </Empty>
    );
  return (
    <div className="stack">
      <RoutingFilters rules={regels} />
      <p role="status" className="soft small">
        <strong>{t('routing.count', { count: shown.length })}</strong>{' '}
        {shown.length === regels.length ? '' : t('routing.of', { total: regels.length })}{' '}
        {t('routing.counted', { count: geteld.berichten, days: geteld.dagen })}
      </p>
      {shown.length === 0 ? (
        <Empty title={t('routing.none')}>
          <Button onClick={() => ask(CLEARED)}>{t('routing.clear')}</Button>
        </Empty>
      ) : (
        <ul className="rule-list">
          {shown.map((rule) => (
            <RoutingRuleItem key={rule.code} rule={rule} />
          ))}
        </ul>
      )}
    </div>
  );
};
