/** What the site says about the network, and about a version of itself that came in. */
export const offline = {
  goOn: 'Je hebt geen internet. Je kunt verder leren.',
  check: 'Je hebt geen internet. Controleer je verbinding.',
  update: 'Er is een nieuwe versie van de cursus.',
  renew: 'Vernieuw',
} as const;
