import { ldvRecords, personPart, type PersonAtRecipient } from '#core';
import { explanationKey, personReports, recordRead, type PersonReport } from '#store';
import type { AuditParts } from './audit-parts.js';
import { personGiven } from './person-given.js';
import type { PersonOptions } from './person-options.js';
import { refused, type Told } from './told.js';

/** Everything shared or refused about one person, or that as Logboek Dataverwerkingen records; that it was asked is kept. */
export const personOverview = async (
  parts: AuditParts,
  typed: string,
  { purpose, ldv }: PersonOptions,
): Promise<Told> => {
  const identity = personGiven(typed);
  if (identity === null)
    return refused(
      'Geef op de standaardinvoer een geldig BSN, of achternaam|voornamen|geboortedatum (jjjj-mm-dd).',
    );
  const pseudonym = parts.keyring.pseudonym(identity);
  const reports = await personReports(parts, pseudonym);
  const read = { at: parts.clock(), partner: 'beheer', purpose, results: reports.length };
  await recordRead(parts.pool, read);
  if (ldv) {
    const lines = reports.flatMap(({ report, person }) =>
      ldvRecords(report.explanation, person, {
        pseudonym: pseudonym.toString('hex'),
        receivedAt: report.evidence.receivedAt,
      }).map((record) => JSON.stringify(record)),
    );
    return { code: 0, lines };
  }
  const found = `${reports.length} ${reports.length === 1 ? 'bericht' : 'berichten'} over deze persoon.`;
  const byName = identity.startsWith('naam:')
    ? ['Op naam vindt u alleen wie zonder burgerservicenummer is gemeld.']
    : [];
  return { code: 0, lines: [found, ...byName, ...reports.flatMap(reportLines)] };
};

const reportLines = ({ report, person }: PersonReport): readonly string[] => {
  const { explanation, evidence, checks } = report;
  const role = evidence.accepted?.roles[person] ?? 'onbekend';
  return [
    '',
    `Bericht ${explanation.bericht} (${explanation.soort}), ${explanation.ontvangenOp}, van ${explanation.afzender}: betrokkene ${person + 1} (${role})`,
    ...personPart(explanation, person).flatMap((part) => [
      ...recipientLines(part),
      ...(checks.get(explanationKey(part.recipient)) ?? []).map(({ op, zin }) => `    ${op}: ${zin}`),
    ]),
  ];
};

const recipientLines = ({ recipient, velden }: PersonAtRecipient): readonly string[] => {
  const { naam, uitkomst, zin } = recipient;
  switch (uitkomst) {
    case 'gedeeld':
      return velden.length === 0
        ? [`  Niets over deze persoon verstrekt aan ${naam}.`]
        : [`  Verstrekt aan ${naam}, doel ${recipient.doel}:`, ...velden.map((field) => `    ${field.zin}`)];
    case 'signaal':
      return [`  Aan ${naam} alleen een signaal, zonder persoonsgegevens.`];
    case 'niets':
      return [`  Geweigerd: ${zin}`];
  }
};
