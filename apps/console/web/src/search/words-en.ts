import type { searchNl } from './words-nl.js';

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
