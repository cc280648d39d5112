/** The texts of the parts that every page is made of. */
export const partsNl = {
  'parts.close': 'Sluiten',
  'parts.crumb': 'U bent hier',
  'parts.loading': 'Bezig met laden',
  'parts.again': 'Probeer opnieuw',
  'parts.fill-in': 'Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.',
  'parts.optional': 'niet verplicht',
  'parts.errors': 'Er is {count} fout gevonden|Er zijn {count} fouten gevonden',
  'parts.problem.code': 'Foutcode voor de beheerder:',
  'parts.problem.what-now': 'Wat u invulde staat er nog. Probeer het over enkele seconden opnieuw.',
  'parts.problem.not-signed-in': 'Uw sessie is verlopen',
  'parts.problem.no-right': 'U hebt geen toegang',
  'parts.problem.not-found': 'Dit is er niet',
  'parts.problem.changed': 'Dit is intussen veranderd',
  'parts.problem.refused': 'Dit kan zo niet',
  'parts.problem.unreachable': 'Samenloop is nu niet te bereiken',
  'parts.problem.broken': 'Er ging iets mis bij Samenloop',
};
