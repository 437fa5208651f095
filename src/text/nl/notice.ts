/** The message on the website about the course in the learning platform. */
export const notice = {
  label: 'Over het leerplatform',
  here: 'Deze website registreert je deelname niet.',
  there: 'Dat doet het leerplatform:',
  /** Begins with what the button shows. */
  close: 'Sluit deze melding',
  closeShort: 'Sluit',
} as const;
