/** What a module's page says while it is used: the only strings that its script carries. */
export const status = {
  isDone: ' (klaar)',
  isKnown: ' (dit weet je al)',
  saveFailed: 'Bewaren lukt nu niet. We proberen het zo opnieuw.',
  saveWaits:
    'Geen verbinding met het leerplatform. Je kunt verder leren. We bewaren je voortgang op dit apparaat.',
  saveLost:
    'Geen verbinding met het leerplatform. Je kunt verder leren, maar je voortgang wordt nu niet bewaard.',
  elsewhere:
    'Deze cursus staat ook open in een ander tabblad. Ga daar verder. Hier bewaren we niets.',
  backOnline: 'Er is weer verbinding. Je voortgang is bewaard.',
  readOnly: 'Je bent al klaar met deze cursus. Je kunt alles nog lezen. Er verandert niets meer.',
  noAid: 'Dat lukt nu niet. Controleer je internet. Open deze pagina daarna opnieuw.',
  finishedLesson: 'Deze les is klaar.',
} as const;
