import { useSearchParams } from 'react-router';
import type { AanTafel, GeopendeZaak } from '../../api/desk.generated.js';
import { AnswerForm } from './answer-form.js';
import { DecisionForm } from './decision-form.js';
import { QuestionForm } from './question-form.js';
import { ReceiptForm } from './receipt-form.js';

/** What every act in a case needs. */
export interface ActProps {
  readonly place: { readonly regio: string; readonly zaak: string };
  readonly opened: GeopendeZaak;
  readonly version: string | null;
  readonly atTable: readonly AanTafel[];
  readonly onOpenAgain: () => void;
  readonly onStop: () => void;
}

interface ActPanelProps extends Omit<ActProps, 'onStop'> {
  readonly act: string;
  readonly report: string | null;
}

/** The act that the address names; another name is none. */
export const ActPanel = ({ act, report, ...props }: ActPanelProps) => {
  const [search, setSearch] = useSearchParams();
  const onStop = (): void => {
    const next = new URLSearchParams(search);
    next.delete('doe');
    next.delete('bericht');
    setSearch(next, { preventScrollReset: true });
  };
  switch (act) {
    case 'beslissing':
      return <DecisionForm {...props} onStop={onStop} />;
    case 'vraag':
      return <QuestionForm {...props} onStop={onStop} />;
    case 'antwoord':
      return report === null ? null : <AnswerForm {...props} report={report} onStop={onStop} />;
    case 'ontvangst':
      return report === null ? null : <ReceiptForm {...props} report={report} onStop={onStop} />;
    default:
      return null;
  }
};
