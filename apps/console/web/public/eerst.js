// Small enough to run while the rest still comes: the first calendar and the first look into what was kept take a browser long.
new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'Europe/Amsterdam' }).format(0);
new Intl.NumberFormat('nl-NL').format(0);
localStorage.getItem('');
sessionStorage.getItem('');
