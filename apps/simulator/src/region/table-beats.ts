import type { JsonObject } from '#core';
import type { Beat, TableBeat, Told } from './beat.js';
import type { Dice } from './dice.js';
import type { LiveRegion } from './regions.js';
import { decision, type Verdict } from './table-reports.js';

/** The prosecutor's office asks Veilig Thuis something that an interview needs. */
export const asked = ({ om, vt }: LiveRegion): Beat =>
  atTable(
    { name: 'vraag', by: om, as: om, kind: 'bekendheidscheck' },
    () => 'vragen',
    () => ({
      gericht: [{ organisatie: vt }],
      taak: 'Vervolging',
      informatiebehoefte: ['duiding'],
      gerichteVragen: ['Wat is er nodig om het de komende nacht veilig te maken?'],
      zwaarwegendBelang: {
        doelen: ['hulp-aan-slachtoffers-en-betrokkenen'],
        toelichting: 'De veiligheid van het slachtoffer.',
      },
    }),
  );

/** What Veilig Thuis answers. */
export const answered = ({ vt }: LiveRegion): Beat =>
  atTable(
    { name: 'antwoord', by: vt, as: vt, kind: 'bekendheidscheck' },
    ({ idOf }) => `vragen/${idOf('vraag')}/antwoord`,
    () => ({ antwoord: 'bekend', eerdereMeldingen: 2 }),
  );

/** What is decided at the table by who may; now and then it is intended first. */
export const decided = (dice: Dice, region: LiveRegion): readonly Beat[] => {
  const verdict = dice.of(['heenzenden', 'vasthouden', 'vervolgen']);
  return [
    ...(dice.happens(0.3) ? [decide(region, 'voornemen', 'voorgenomen', verdict, ['V1'])] : []),
    decide(region, 'besluit', 'definitief', verdict, ['V1']),
  ];
};

/** A case that lies there with a clock that ran out and that nobody tells any more: it is decided on after all. */
export const decidedLate = (region: LiveRegion, suspects: readonly string[]): Beat =>
  decide(region, 'besluit', 'definitief', 'vervolgen', suspects);

const decide = (
  { om, decides }: LiveRegion,
  name: string,
  status: 'voorgenomen' | 'definitief',
  verdict: Verdict,
  suspects: readonly string[],
): Beat => ({
  ...atTable(
    { name, by: om, as: decides, kind: 'zsm-beslissing' },
    () => 'beslissingen',
    (at) => decision(status, verdict, suspects, at),
  ),
  needsVersion: true,
});

const atTable = (
  of: Pick<TableBeat, 'name' | 'by' | 'as' | 'kind'>,
  path: TableBeat['path'],
  filledIn: (told: Told) => JsonObject,
): TableBeat => ({ tag: 'table', ...of, path, filledIn, needsVersion: false, outcome: 'aangenomen' });
