import { useRef, useState } from 'react';
import { change } from '../../api/ask.js';
import type { GeweigerdeInhoud } from '../../api/desk.generated.js';
import { faultsIn } from '../../api/faults-in.js';
import { Problem } from '../../api/problem.js';
import { newKey } from '../../api/new-key.js';
import { useWords } from '../../language/use-words.js';
import type { FieldError } from '../../parts/error-summary.js';
import { readJson } from './read-json.js';

/** What stands in the form. */
export interface FilledCorrection {
  readonly type: string;
  readonly subject: string;
  readonly data: string;
  readonly reden: string;
}

const textOf = (event: object | null, name: string): string => {
  const value: unknown = event === null ? undefined : Reflect.get(event, name);
  return typeof value === 'string' ? value : '';
};

/** Whatever of the envelope is not in the form goes along as it was; id and moment are new. */
const REPLACED: readonly string[] = ['id', 'specversion', 'time', 'type', 'subject', 'data', 'data_base64'];

const begin = ({ gebeurtenis, data, tekst }: GeweigerdeInhoud): FilledCorrection => ({
  type: textOf(gebeurtenis, 'type'),
  subject: textOf(gebeurtenis, 'subject'),
  data: data === null ? (gebeurtenis === null ? tekst : '{}') : JSON.stringify(data, null, 2),
  reden: '',
});

/** In which field of the form a fault of Samenloop belongs. */
const fieldOf = (veld: string): keyof FilledCorrection =>
  veld === '/reden'
    ? 'reden'
    : veld.startsWith('/bericht/type')
      ? 'type'
      : veld.startsWith('/bericht/subject')
        ? 'subject'
        : 'data';

/** The form of a corrected report: what is filled in stays, whatever is wrong. */
export const useCorrection = (report: GeweigerdeInhoud, onSent: () => void) => {
  const { t } = useWords();
  const [filled, setFilled] = useState(() => begin(report));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const sentAs = useRef({ body: '', key: '' });

  const send = async (): Promise<void> => {
    const read = readJson(filled.data);
    const mine: readonly FieldError[] = [
      ...(filled.type.trim() === '' ? [{ field: 'type', text: t('rejected.type.missing') }] : []),
      ...(filled.subject.trim() === '' ? [{ field: 'subject', text: t('rejected.subject.missing') }] : []),
      ...('wrongAt' in read
        ? [
            {
              field: 'data',
              text: read.wrongAt === null ? t('rejected.data.wrong') : t('rejected.data.line', read.wrongAt),
            },
          ]
        : []),
      ...(filled.reden.trim().length < 5 ? [{ field: 'reden', text: t('again.reason.missing') }] : []),
    ];
    setErrors(mine);
    setProblem(null);
    if (mine.length > 0 || 'wrongAt' in read) return;
    const kept = Object.fromEntries(
      Object.entries(report.gebeurtenis ?? {}).filter(([name]) => !REPLACED.includes(name)),
    );
    const bericht = { ...kept, type: filled.type.trim(), subject: filled.subject.trim(), data: read.value };
    const body = { reden: filled.reden.trim(), bericht };
    const text = JSON.stringify(body);
    // The same request is the same act, however often it is sent; another one is another.
    if (sentAs.current.body !== text) sentAs.current = { body: text, key: newKey() };
    setIsBusy(true);
    try {
      await change('POST /geweigerde-berichten/{bericht}/verbetering', body, {
        path: { bericht: report.bericht },
        key: sentAs.current.key,
      });
      onSent();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const told = faultsIn(error);
      if (told.length === 0) setProblem(error);
      setErrors(
        told.map(({ veld, reden }) => {
          const place = veld.replace(/^\/bericht\/data/, '').replace(/^\/bericht/, '');
          return {
            field: fieldOf(veld),
            text: veld === '/reden' || place === '' ? reden : `${place}: ${reden}`,
          };
        }),
      );
    }
    setIsBusy(false);
  };

  const errorOf = (field: keyof FilledCorrection): string | undefined => {
    const texts = errors.filter((one) => one.field === field).map(({ text }) => text);
    return texts.length === 0 ? undefined : texts.join(' ');
  };
  return { filled, setFilled, errors, errorOf, problem, isBusy, send };
};
