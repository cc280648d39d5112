/** The texts of searching. */
export const searchNl = {
  'search.open': 'Zoeken',
  'search.title': 'Zoeken',
  'search.label': 'Waar wilt u heen?',
  'search.hint':
    'Een pagina, een tafel, een regel, of het id van een bericht. Zoek nooit op naam of burgerservicenummer.',
  'search.found': '{count} gevonden|{count} gevonden',
  'search.list': 'Gevonden',
  'search.nothing': 'Niets gevonden. Controleer wat u typte, of typ minder.',
  'search.message': 'Bericht {id}',
  'search.kind.page': 'Pagina',
  'search.kind.table': 'Tafel',
  'search.kind.message': 'Bericht',
  'search.kind.rule': 'Regel',
};
