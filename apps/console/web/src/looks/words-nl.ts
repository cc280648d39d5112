/** The texts of looking as a partner. */
export const looksNl = {
  'looks.open': 'Bekijk als …',
  'looks.title': 'Bekijk als een ketenpartner',
  'looks.explained':
    'U ziet elke pagina zoals die ketenpartner haar ziet. U kunt alleen lezen en ziet geen persoonsgegevens. Wat u bekijkt en waarvoor, wordt vastgelegd. De ketenpartner kan dat zien.',
  'looks.organisation': 'Ketenpartner',
  'looks.role': 'Rol',
  'looks.function': 'Functie',
  'looks.region': 'Regio',
  'looks.purpose': 'Waarvoor kijkt u mee?',
  'looks.choose': 'Maak een keuze',
  'looks.no-function': 'Geen bijzondere functie',
  'looks.everywhere': 'Overal waar deze organisatie werkt',
  'looks.missing.organisation': 'Kies de ketenpartner als wie u meekijkt.',
  'looks.missing.role': 'Kies de rol waarin u meekijkt.',
  'looks.missing.purpose': 'Kies waarvoor u meekijkt.',
  'looks.begin': 'Bekijk deze pagina',
  'looks.banner': 'U kijkt mee',
  'looks.as': 'U kijkt mee als {name} ({role}).',
  'looks.logged': 'Alleen lezen, zonder persoonsgegevens. Dit wordt vastgelegd.',
  'looks.stop': 'Stop met meekijken',
  'looks.mark': 'Meekijken als {name}',
};
