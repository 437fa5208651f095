/** The shortcuts of the keyboard, and the list of them. */
export const keys = {
  open: 'Sneltoetsen',
  title: 'Sneltoetsen',
  lead: 'Met deze toetsen werk je zonder muis. Ze doen niets terwijl je typt of een antwoord kiest.',
  list: [
    { keys: ['n', 'j'], does: 'Naar de volgende les' },
    { keys: ['p', 'k'], does: 'Naar de vorige les' },
    { keys: ['?'], does: 'Deze lijst openen' },
  ],
  find: { keys: ['/'], does: 'Zoeken' },
  or: ' of ',
  use: 'Gebruik sneltoetsen',
  close: 'Sluiten',
} as const;
