import { sharingRuleAddress } from '../../addresses.js';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { Dialog } from '../../parts/dialog.js';
import type { FieldRow, Recipient } from './field-rows.js';
import { FateBadge } from './fate-badge.js';
import { whyRules, type WhyRule } from './why-lines.js';

/** Why a recipient sees a field as it does: field, category, rule, article, owner, and what was asked. */
export const WhyDialog = ({
  row,
  recipient,
  sender,
  version,
  onClose,
}: {
  readonly row: FieldRow;
  readonly recipient: Recipient;
  readonly sender: string;
  /** Of the rulebook that decided. */
  readonly version: string;
  readonly onClose: () => void;
}) => {
  const { t, locale } = useWords();
  const { field, fate } = row;
  const rules = whyRules(field, recipient.regels, t, locale);
  const title = t(`message.why.title.${fate}`, { recipient: recipient.naam, field: field.naam, sender });
  return (
    <Dialog title={title} onClose={onClose}>
      <ol className="why">
        <li>
          {t('message.why.category')} <b lang="nl">{field.categorieNaam}</b>. <FateBadge row={row} />
        </li>
        {fate === 'niet-gestuurd' ? <li>{t('message.why.not-sent', { sender })}</li> : null}
        {rules.length === 0 ? (
          <li>{t('message.why.no-rule', { kind: recipient.soort, purpose: recipient.naamDoel })}</li>
        ) : (
          rules.map((rule) => <RuleLine key={rule.code} rule={rule} version={version} />)
        )}
      </ol>
      <p className="soft" lang="nl">
        {field.zin}
      </p>
      <p>
        <code>{field.veld}</code>
      </p>
    </Dialog>
  );
};

const RuleLine = ({ rule, version }: { readonly rule: WhyRule; readonly version: string }): ReactNode => {
  const { t } = useWords();
  return (
    <li>
      {t(rule.isProhibition ? 'message.why.prohibition' : 'message.why.rule')}{' '}
      <Link to={sharingRuleAddress(rule.code, version)}>{rule.code}</Link>{' '}
      <Badge tone={rule.held ? 'good' : 'quiet'}>
        {t(rule.held ? 'message.why.held' : 'message.why.held-not')}
      </Badge>
      <p lang="nl">
        {rule.article}
        {rule.description === '' ? '' : ` – ${rule.description}`}
      </p>
      {rule.owner === '' ? null : <p className="soft small">{rule.owner}</p>}
      {rule.asked.length === 0 ? null : (
        <ul className="why__asked">
          {rule.asked.map(({ sentence, met }) => (
            <li key={sentence}>
              <Badge tone={met ? 'good' : 'bad'}>{t(met ? 'message.yes' : 'message.no')}</Badge>{' '}
              <span lang="nl">{sentence}</span>
            </li>
          ))}
        </ul>
      )}
      {rule.held || rule.because.length === 0 || rule.asked.length > 0 ? null : (
        <p className="small" lang="nl">
          {rule.because.join('; ')}
        </p>
      )}
    </li>
  );
};
