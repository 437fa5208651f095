/** The form for a screening, and the text that it makes. */
export const aanvraag = {
  private:
    'Je aanvraag blijft in dit venster. Er wordt niets verstuurd: dat doe je zelf, met een mail. Sluit je het venster, dan is alles weg, tenzij je kiest voor bewaren.',
  noScript:
    'Het formulier maakt geen tekst zonder JavaScript. Je kunt het wel afdrukken en met de hand invullen.',
  optional: '(mag leeg blijven)',
  make: 'Maak de aanvraag',
  missingTitle: 'Deze vragen zijn nog leeg',
  missingText: 'Vul ze in. Weet je een antwoord niet? Schrijf dat dan op.',
  missing: 'Vul hier iets in. Weet je het niet? Schrijf dat dan op.',
  missingChoice: 'Kies een antwoord.',
  anyway: 'Ga toch verder',
  anywayText: 'Dan staat bij een lege vraag: nog invullen.',
  errorTitle: 'Fout: ',
  resultTitle: 'Je aanvraag',
  resultText: 'Lees de aanvraag na. Verander je boven iets, dan verandert de aanvraag mee.',
  incomplete: (count: number) =>
    count === 1
      ? 'Er is nog 1 vraag leeg. Daar staat: nog invullen.'
      : `Er zijn nog ${count} vragen leeg. Daar staat: nog invullen.`,
  sendTo: 'Stuur de aanvraag naar:',
  copy: 'Kopieer de aanvraag',
  copied: 'De aanvraag is gekopieerd.',
  notCopied: 'Kopiëren lukt niet vanzelf. Kopieer de tekst hieronder.',
  copyField: 'De aanvraag als tekst',
  mail: 'Mail de aanvraag',
  mailHint: 'Past de aanvraag niet in de mail? Kopieer haar dan en plak haar erin.',
  download: 'Download als tekst',
  fileName: 'aanvraag-screening.txt',
  print: 'Druk de aanvraag af',
  keep: 'Bewaar op deze computer',
  keepText:
    'Dan staat de aanvraag er nog als je terugkomt. Doe dit niet op een computer die je deelt.',
  notKept: 'Bewaren lukt niet in deze browser.',
  clear: 'Wis alles',
  cleared: 'Alles is gewist, ook wat op deze computer was bewaard.',
  undo: 'Zet terug',
  subject: (tool: string) =>
    tool ? `Aanvraag screening: ${tool}` : 'Aanvraag screening AI-hulpmiddel',
  textTitle: 'Aanvraag voor een screening van een AI-hulpmiddel',
  toFill: '[nog invullen]',
  empty: '-',
} as const;
