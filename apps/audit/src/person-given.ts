import { passesElevenTest } from '#contracts';
import { identityOf } from '#core';

/** Who is asked about, from what was typed; null when it is neither a BSN nor a name with a birth date. */
export const personGiven = (typed: string): string | null => {
  const text = typed.trim();
  if (/^\d{9}$/.test(text)) return passesElevenTest(text) ? identityOf({ bsn: text }) : null;
  const parts = text.split('|').map((part) => part.trim());
  const [achternaam = '', voornamen = '', geboortedatum = ''] = parts;
  if (parts.length !== 3 || achternaam === '' || !/^\d{4}-\d{2}-\d{2}$/.test(geboortedatum)) return null;
  return identityOf({ achternaam, voornamen, geboortedatum });
};
