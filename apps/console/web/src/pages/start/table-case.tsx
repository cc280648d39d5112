import { Link } from 'react-router';
import type { StartZaak } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge, type Tone } from '../../parts/badge.js';
import { Moment } from '../../parts/moment.js';
import { ZsmClock } from '../../zsm-clock/zsm-clock.js';
import { caseAddress } from '../../addresses.js';

type Stand = StartZaak['verwacht'][number]['stand'];

const TONES: Readonly<Record<Stand, Tone>> = {
  wacht: 'quiet',
  ontvangen: 'good',
  'te laat ontvangen': 'warning',
  ontbreekt: 'bad',
  'geen grondslag': 'quiet',
};

/** A case under its clock, with what is there and what is missing. */
export const TableCase = ({ one, region }: { readonly one: StartZaak; readonly region: string }) => {
  const { t } = useWords();
  const { zaak, wie, klok, verwacht, laatste } = one;
  const person = wie === '' ? t('start.somebody') : wie;
  return (
    <li className="start__case">
      <ZsmClock clock={klok} person={person} />
      <div>
        <h3>
          <Link to={caseAddress(region, zaak)}>{person}</Link>
        </h3>
        <p className="small">
          {t('start.case.latest', { kind: laatste.naam, partner: laatste.naamVan })}{' '}
          <Moment at={laatste.sinds} form="time" />
        </p>
      </div>
      <ul className="row start__badges">
        {verwacht.map(({ naam, stand }) => (
          <li key={naam}>
            <Badge tone={TONES[stand]}>{t(`start.awaited.${stand}`, { kind: naam })}</Badge>
          </li>
        ))}
      </ul>
    </li>
  );
};
