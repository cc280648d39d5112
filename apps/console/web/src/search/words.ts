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

export const searchEn: Readonly<Record<keyof typeof searchNl, string>> = {
  'search.open': 'Search',
  'search.title': 'Search',
  'search.label': 'Where do you want to go?',
  'search.hint':
    'A page, a table, a rule, or the id of a message. Never search by name or citizen service number.',
  'search.found': '{count} found|{count} found',
  'search.list': 'Found',
  'search.nothing': 'Nothing found. Check what you typed, or type less.',
  'search.message': 'Message {id}',
  'search.kind.page': 'Page',
  'search.kind.table': 'Table',
  'search.kind.message': 'Message',
  'search.kind.rule': 'Rule',
};
