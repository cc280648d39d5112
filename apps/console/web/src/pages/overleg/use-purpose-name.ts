import { useWords } from '../../language/use-words.js';
import { spokenCode } from './names.js';

const KNOWN = ['agenderen', 'afspraken-uitvoeren', 'onderzoek-veilig-thuis', 'veilig-stellen'] as const;

/** A purpose in words. */
export const usePurposeName = (): ((code: string) => string) => {
  const { t } = useWords();
  return (code) => {
    const known = KNOWN.find((one) => one === code);
    return known === undefined ? spokenCode(code) : t(`overleg.purpose.${known}`);
  };
};
