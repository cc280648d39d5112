import { StartFault } from '../start-fault/start-fault.js';

/** What PostgreSQL or the file system complained about, as one Dutch sentence. `folder` is where it happened. */
export const explainFailure = (complaint: unknown, folder: string): StartFault => {
  if (complaint instanceof StartFault) return complaint;
  const text = complaint instanceof Error ? complaint.message : String(complaint);
  const because = (sentence: string): StartFault => new StartFault(sentence, { cause: complaint });
  if (/No space left on device|ENOSPC|EDQUOT|Disk quota/i.test(text))
    return because(`De schijf is vol: maak ruimte vrij voor ${folder} en start opnieuw.`);
  if (/EACCES|ENOTDIR|EEXIST|EPERM|EROFS|Permission denied|Read-only file system/i.test(text))
    return because(
      `De map ${folder} is niet te lezen of te beschrijven: kies met SAMENLOOP_DATA een andere map.`,
    );
  if (/Address already in use|could not create any TCP\/IP sockets/i.test(text))
    return because(
      'De poort van PostgreSQL is al in gebruik: kies een andere poort of stop het andere programma.',
    );
  if (/lock file "postmaster\.pid" already exists/i.test(text))
    return because(`Er draait al een PostgreSQL met de map ${folder}: stop die eerst.`);
  if (/database files are incompatible|was initialized by PostgreSQL version/i.test(text))
    return because(
      `De gegevens in ${folder} zijn van een andere versie van PostgreSQL: start met --fresh of kies een andere map.`,
    );
  return because(`PostgreSQL start niet: kijk in het logboek in ${folder}.`);
};
