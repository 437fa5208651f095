/** What a learner reads in one kind of question only. */
export const assignment = {
  instruction: 'Kies bij elk onderdeel wat erbij hoort.',
  empty: 'Kies eerst bij elk onderdeel wat erbij hoort.',
  choose: 'Kies…',
} as const;

export const categorise = {
  instruction: 'Kies bij elke kaart 1 groep.',
  empty: 'Kies eerst bij elke kaart een groep.',
} as const;

export const ordering = {
  instruction: 'Sleep een stap, of gebruik de knoppen.',
  empty: 'Verplaats eerst een stap.',
  up: (step: string) => `Omhoog: ${step}`,
  down: (step: string) => `Omlaag: ${step}`,
  place: (place: number, count: number) => `Plek ${place} van ${count}`,
  atItsPlace: 'Op de goede plek',
  notAtItsPlace: 'Niet op de goede plek',
} as const;

export const fillIn = {
  instruction: 'Typ je antwoord.',
  empty: 'Typ eerst een antwoord.',
  label: 'Je antwoord',
  kept: 'Je hebt deze vraag al beantwoord. Je woorden zijn niet bewaard.',
} as const;

export const numeric = {
  instruction: 'Typ een getal. Gebruik een komma voor decimalen.',
  empty: 'Typ eerst een getal.',
  label: 'Je antwoord',
  noNumber: 'Typ een getal, bijvoorbeeld 12 of 1,5.',
} as const;

export const likert = {
  instruction: 'Kies wat bij jou past. Er is geen goed of fout.',
  step: (step: number, count: number) => `${step} van ${count}`,
} as const;

export const reflection = {
  instruction:
    'Schrijf voor jezelf. Je tekst blijft in deze browser. Niemand anders krijgt hem te zien.',
  empty: 'Schrijf eerst iets op.',
  label: 'Je antwoord',
} as const;

export const scenario = {
  instruction: 'Kies steeds wat je doet. Je kunt een stap terug.',
  empty: 'Kies eerst wat je doet, tot het verhaal eindigt.',
  soFar: 'Wat je tot nu toe deed',
  back: 'Een stap terug',
  end: 'Hier eindigt het verhaal.',
  goodChoice: 'Goede keuze',
  otherChoice: 'Kan beter',
} as const;

export const checkAnswer = {
  instruction: 'Kies elke zin die niet klopt of nergens op steunt.',
  empty: 'Kies eerst een zin.',
  text: 'Het antwoord van de AI',
  faults: {
    wrong: 'Fout',
    invented: 'Verzonnen',
    unsupported: 'Niet onderbouwd',
  },
  fine: 'Hier is niets mis mee.',
} as const;

export const safePrompt = {
  instruction: 'Kies elk woord dat niet in de opdracht mag staan.',
  empty: 'Kies eerst een woord.',
  text: 'De opdracht',
  whys: {
    personal: 'Persoonsgegeven',
    confidential: 'Vertrouwelijk',
  },
  fine: 'Dit woord mag blijven staan.',
} as const;

export const marks = {
  explained: 'Wat er aan de hand is',
  right: 'Gevonden',
  wrong: 'Hoefde niet',
  missed: 'Gemist',
} as const;

export const screenTool = {
  instruction: 'Kijk naar de vier punten van de screening. Neem daarna een besluit.',
  empty: 'Beoordeel eerst de vier punten en neem een besluit.',
  points: {
    privacy: 'Privacy: wat gebeurt er met de gegevens?',
    'data-integriteit': 'Data-integriteit: blijven de gegevens juist en volledig?',
    ethiek: 'Ethiek: is het eerlijk voor iedereen?',
    transparantie: 'Transparantie: kun je inwoners vertellen hoe je het gebruikt?',
  } as Readonly<Record<string, string>>,
  concern: 'Hier heb ik zorgen over',
  noConcern: 'Dit is in orde',
  decision: 'Je besluit',
  yes: 'Gebruiken',
  no: 'Niet gebruiken',
  ask: 'Eerst meer weten',
} as const;
