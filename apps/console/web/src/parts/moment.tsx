import { useWords } from '../language/use-words.js';
import { formatMoment, type MomentForm } from '../moments/format-moment.js';

/** A moment in Dutch time; its offset shows when one points at it. */
export const Moment = ({ at, form = 'text' }: { readonly at: string; readonly form?: MomentForm }) => {
  const { locale } = useWords();
  return (
    <time dateTime={at} title={formatMoment(at, 'offset', locale)}>
      {formatMoment(at, form, locale)}
    </time>
  );
};
