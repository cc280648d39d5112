import '../messages/messages.css';
import './message.css';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Bericht } from '../../api/desk.generated.js';
import { purposesIn } from '../../api/purposes-in.js';
import { useReading } from '../../api/use-reading.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { FaultsCard } from './faults-card.js';
import { ProofButton } from './proof-button.js';
import { DeliverAgain } from './deliver-again.js';
import { MessagePurpose } from './message-purpose.js';
import { RecipientsCard } from './recipients-card.js';
import { StepsCard } from './steps-card.js';
import { Summary } from './summary.js';
import { WithheldCard } from './withheld-card.js';

/** One report: what happened, and who got to see what and why. It opens for a purpose, which is logged. */
export const MessagePage = () => {
  const { t } = useWords();
  const { bericht = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const purpose = query.get('doel');
  const reading = useReading('GET /berichten/{bericht}', { path: { bericht }, query: { doel: purpose } });
  const choices = reading.error === null ? null : purposesIn(reading.error);
  const only = choices?.length === 1 ? choices[0]?.doel : undefined;
  const choose = (doel: string): void => {
    const next = new URLSearchParams(query);
    next.set('doel', doel);
    setQuery(next, { replace: true });
  };
  useEffect(() => {
    if (only !== undefined) choose(only);
  });
  const crumb = { to: '/berichten', title: t('messages.title') };
  const message = reading.error === null ? reading.data?.body : undefined;
  if (message === undefined)
    return (
      <Page title={t('message.title')} crumb={crumb}>
        {choices === null || only !== undefined ? (
          <Loaded reading={reading}>{() => null}</Loaded>
        ) : (
          <MessagePurpose choices={choices} onChoose={choose} />
        )}
      </Page>
    );
  return (
    <Page
      title={titleOf(message, t('messages.unknown-kind'))}
      crumb={crumb}
      lead={t('message.lead', { sender: message.naamAfzender, count: countOf(message) })}
      actions={
        <>
          {message.opnieuwAfleveren ? <DeliverAgain message={bericht} /> : null}
          <ProofButton message={bericht} purpose={message.doel.doel} />
        </>
      }
    >
      <Summary message={message} />
      <p className="message__logged small">
        {t('message.logged', { purpose: message.doel.naam })} {t(`message.as.${message.kijktAls}`)}
      </p>
      <div className="message">
        <StepsCard message={message} />
        <div className="stack">
          <FaultsCard message={message} />
          {message.status === 'geweigerd' ? null : <RecipientsCard message={message} />}
          <WithheldCard message={message} />
        </div>
      </div>
    </Page>
  );
};

const titleOf = ({ naam, bericht }: Bericht, unknown: string): string =>
  `${capitalised(naam ?? unknown)} ${bericht.slice(0, 8)}`;

const countOf = ({ ontvangers }: Bericht): number =>
  new Set(ontvangers.filter(({ uitkomst }) => uitkomst !== 'niets').map(({ ontvanger }) => ontvanger)).size;
