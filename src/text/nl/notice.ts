/** The message on the website about the course in the learning platform. */
export const notice = {
  label: 'Over het leerplatform',
  here: 'Wat je op deze website doet, wordt niet geregistreerd.',
  there: 'Telt je deelname mee? Volg de cursus dan in het leerplatform:',
  close: 'Sluit deze melding',
} as const;
