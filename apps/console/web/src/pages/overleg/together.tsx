import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { Button, buttonClass } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { Icon } from '../../parts/icon.js';
import type { AtMeeting } from './outcome-body.js';
import type { Presences } from './outcome-draft.js';
import { agendaPlace } from './places.js';
import { presenceKey } from './presence-key.js';
import { useSaid } from './use-said.js';

interface TogetherProps {
  readonly table: string;
  readonly moment: string;
  readonly leden: AtMeeting['leden'];
}

/** Chooses who look at this screen together. */
export const TogetherChoice = ({ table, moment, leden }: TogetherProps) => {
  const { t } = useWords();
  const go = useNavigate();
  const [presence] = useSaid<Presences>(presenceKey(table, moment), {});
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isTried, setIsTried] = useState(false);
  const begin = (): void => {
    setChosen(
      leden.map(({ ketenpartner }) => ketenpartner).filter((code) => presence[code]?.aanwezig === 'ja'),
    );
    setIsTried(false);
    setIsOpen(true);
  };
  const share = (): void => {
    setIsTried(true);
    if (chosen.length > 0) void go(agendaPlace(table, moment, chosen.join(',')));
  };
  return (
    <>
      <Button onClick={begin}>{t('overleg.share')}</Button>
      {isOpen ? (
        <Dialog
          title={t('overleg.share-who')}
          onClose={() => setIsOpen(false)}
          footer={
            <Button look="primary" onClick={share}>
              {t('overleg.share-now')}
            </Button>
          }
        >
          <p>{t('overleg.share-what')}</p>
          <fieldset className={isTried && chosen.length === 0 ? 'field field--invalid' : 'field'}>
            <legend>{t('overleg.presence')}</legend>
            {isTried && chosen.length === 0 ? (
              <p className="field__error" role="alert">
                {t('overleg.share-nobody')}
              </p>
            ) : null}
            {leden.map(({ ketenpartner, naam }) => (
              <label key={ketenpartner} className="choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(ketenpartner)}
                  onChange={({ target }) =>
                    setChosen(
                      target.checked
                        ? [...chosen, ketenpartner]
                        : chosen.filter((code) => code !== ketenpartner),
                    )
                  }
                />
                {naam}
              </label>
            ))}
          </fieldset>
        </Dialog>
      ) : null}
    </>
  );
};

/** Says without doubt that others look along, and what that means for what is shown. */
export const TogetherBanner = ({ table, moment, leden }: TogetherProps) => {
  const { t, locale } = useWords();
  const [query] = useSearchParams();
  const codes = (query.get('samen') ?? '').split(',');
  const names = codes.map((code) => leden.find(({ ketenpartner }) => ketenpartner === code)?.naam ?? code);
  return (
    <div className="together">
      <p>
        <Icon name="eye" size={20} /> <strong>{t('overleg.shared')}</strong>{' '}
        {t('overleg.shared-with', { names: new Intl.ListFormat(locale).format(names) })}
      </p>
      <Link className={buttonClass()} to={agendaPlace(table, moment)}>
        {t('overleg.share-stop')}
      </Link>
    </div>
  );
};
