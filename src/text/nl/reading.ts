/** What somebody reads who has a lesson read aloud. */
export const reading = {
  start: 'Lees voor',
  title: 'Voorlezen',
  pause: 'Pauze',
  resume: 'Lees verder',
  previous: 'Vorige zin',
  next: 'Volgende zin',
  speed: 'Snelheid',
  speeds: { '0.8': 'Langzaam', '1': 'Gewoon', '1.2': 'Snel', '1.5': 'Heel snel' },
  stop: 'Stop',
  stopReading: 'Stop met voorlezen',
  picture: (alternative: string) => `Afbeelding. ${alternative}`,
  noVoice:
    'Voorlezen lukt niet: deze browser heeft geen Nederlandse stem. Je kunt een Nederlandse stem toevoegen in de instellingen van je apparaat. Of probeer een andere browser.',
  remoteVoice:
    'De Nederlandse stem van deze browser werkt via internet. De tekst van de les gaat dan naar de maker van de browser. Er gaat niets over jou mee vanuit de cursus.',
  readAnyway: 'Lees toch voor',
  close: 'Sluit voorlezen',
} as const;
