import { Link } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { followUpPlace } from './places.js';

/** How many actions are open, late and done, over all cases that one knows. */
export const FollowUpFigures = ({ table }: { readonly table: string }) => {
  const { t } = useWords();
  const { data } = useReading('GET /overleggen/{tafel}/acties', { path: { tafel: table } });
  if (data === undefined) return null;
  const { aantallen } = data.body;
  return (
    <ul className="figures">
      {(['open', 'teLaat', 'gedaan', 'opTijdGedaan'] as const).map((name) => (
        <li key={name} className="card">
          <b className={name === 'teLaat' && (aantallen[name] ?? 0) > 0 ? 'figure--late' : undefined}>
            {aantallen[name] ?? 0}
          </b>
          <Link to={`${followUpPlace(table)}#${name === 'opTijdGedaan' ? 'gedaan' : name}`}>
            {t(`overleg.figure.${name}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
};
