/** Where the learning platform wants the learner back. */
export const wayBack = 'Terug naar het leerplatform';
