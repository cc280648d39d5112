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
  'session.failed': 'Aanmelden is niet gelukt',
  'session.failed.zonder-rol':
    'U hebt nu geen rol in Samenloop. Rollen geeft de autorisatiebeheerder van uw organisatie, of die van Samenloop als uw organisatie er geen heeft.',
  'session.failed.afgebroken': 'De aanmelddienst heeft het afgebroken. Begin opnieuw.',
  'session.failed.niet-sterk-genoeg':
    'U bent niet sterk genoeg aangemeld. Meld u aan met een tweede factor, zoals uw organisatie die geeft.',
  'session.failed.niet-bereikbaar':
    'De aanmelddienst van uw organisatie antwoordt niet. Probeer het over enkele seconden opnieuw.',
  'session.failed.opnieuw':
    'Deze aanmelding is verlopen, al gebruikt of in een andere browser begonnen. Begin opnieuw.',
};
