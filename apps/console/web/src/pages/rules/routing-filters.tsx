import type { RouteringsregelKort } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { ChoiceField } from './choice-field.js';
import { SearchField } from './search-field.js';
import { useAsked } from './use-asked.js';
import { useVersionAsked } from './use-rulebook.js';

/** What one can look for among the routing rules: only kinds and partners that there are rules about. */
export const RoutingFilters = ({ rules }: { readonly rules: readonly RouteringsregelKort[] }) => {
  const { t } = useWords();
  const { asked, ask } = useAsked();
  const choices = useReading('GET /regelset/keuzes', { query: useVersionAsked() });
  const { berichten = [], ketenpartners = [] } = choices.data?.body ?? {};
  const kinds = new Set(rules.map(({ bericht }) => bericht));
  const partners = new Set(rules.flatMap(({ ontvangers }) => ontvangers));
  return (
    <search className="filters no-print">
      <SearchField
        label={t('routing.search')}
        value={asked.get('zoek') ?? ''}
        onSearch={(zoek) => ask({ zoek })}
      />
      <ChoiceField
        label={t('routing.kind')}
        value={asked.get('bericht') ?? ''}
        options={berichten.filter(({ code }) => kinds.has(code))}
        every={t('routing.every')}
        onChoose={(bericht) => ask({ bericht })}
      />
      <ChoiceField
        label={t('routing.partner')}
        value={asked.get('ontvanger') ?? ''}
        options={ketenpartners.filter(({ code }) => partners.has(code))}
        every={t('routing.every')}
        onChoose={(ontvanger) => ask({ ontvanger })}
      />
      <ChoiceField
        label={t('routing.only')}
        value={asked.get('toon') ?? ''}
        options={[
          { code: 'nu', naam: t('routing.only.now') },
          { code: 'toegepast', naam: t('routing.only.hit') },
        ]}
        every={t('routing.only.all')}
        onChoose={(toon) => ask({ toon })}
      />
    </search>
  );
};
