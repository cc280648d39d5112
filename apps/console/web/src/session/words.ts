/** The texts of sessions: that they end, and going on. */
export const sessionNl = {
  'session.ended': 'Uw sessie is verlopen',
  'session.kept':
    'Wat u typte blijft staan. Meld u opnieuw aan in een nieuw tabblad; daarna gaat u hier verder.',
  'session.again': 'Meld u opnieuw aan (nieuw tabblad)',
  'session.go-on': 'Ik ben aangemeld, ga verder',
  'session.not-yet': 'U bent nog niet aangemeld.',
  'session.ending': 'Uw sessie eindigt om {time} uur, omdat u Samenloop niet gebruikt.',
  'session.ending-anyway':
    'Uw sessie eindigt om {time} uur. Meld u daarna opnieuw aan; wat u typte blijft staan.',
  'session.stay': 'Blijf aangemeld',
  'session.again-done': 'U bent weer aangemeld',
  'session.go-back': 'Ga terug naar het tabblad waar u bezig was. Dit tabblad kunt u sluiten.',
  'session.or-start': 'Of ga hier verder bij Start',
  'session.out': 'U bent afgemeld',
  'session.out-text': 'Sluit de browser als anderen deze computer ook gebruiken.',
  'session.out-again': 'Opnieuw aanmelden',
};

export const sessionEn: Readonly<Record<keyof typeof sessionNl, string>> = {
  'session.ended': 'Your session has ended',
  'session.kept': 'What you typed stays. Sign in again in a new tab; after that you go on here.',
  'session.again': 'Sign in again (new tab)',
  'session.go-on': 'I have signed in, go on',
  'session.not-yet': 'You have not signed in yet.',
  'session.ending': 'Your session ends at {time}, because you do not use Samenloop.',
  'session.ending-anyway': 'Your session ends at {time}. Sign in again after that; what you typed stays.',
  'session.stay': 'Stay signed in',
  'session.again-done': 'You are signed in again',
  'session.go-back': 'Go back to the tab where you were. You can close this one.',
  'session.or-start': 'Or go on here at Start',
  'session.out': 'You have signed out',
  'session.out-text': 'Close the browser if others use this computer too.',
  'session.out-again': 'Sign in again',
};
