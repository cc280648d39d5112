/** Why preparing cannot go on, as one Dutch sentence. Has the same name as the one of libs/runtime, which is not built yet. */
class StartFault extends Error {
  name = 'StartFault';
}

const CAUSES = [
  [/ENOSPC|EDQUOT|no space left/i, 'de schijf is vol. Maak ruimte vrij en start opnieuw.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|E5\d\d\b/,
    'het npm-register is niet bereikbaar. Controleer de verbinding en start opnieuw.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    'deze map is niet te beschrijven. Geef uzelf schrijfrechten of kies een andere map.',
  ],
  [
    /EBADENGINE|EUSAGE|lock file.*sync/i,
    'package.json en package-lock.json passen niet bij elkaar. Haal de code opnieuw op.',
  ],
];

/** One sentence for a step that failed, from what its program wrote: the known cause, or else that program's last words. */
export const faultFrom = (step, output) => {
  const known = CAUSES.find(([pattern]) => pattern.test(output));
  const last = output.trim().split('\n').at(-1) ?? '';
  return new StartFault(`${step} is niet gelukt: ${known ? known[1] : last || 'zonder melding gestopt.'}`);
};
