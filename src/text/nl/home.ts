import { shell } from './shell.ts';

const minutesOf = shell.minutes;

/** What stands on the home page and on the pages around the course. */
export const home = {
  title: 'Slim en veilig werken met AI',
  lead: 'Leer wat AI kan, wat mag en waar je op let. In korte lessen, in je eigen tempo.',
  welcome: 'Welkom terug. Ga verder waar je was.',
  wasAt: (number: string | undefined, lesson: string) =>
    `Welkom terug. Je was bij ${number ? `les ${number}` : 'de les'}: ${lesson}`,
  resume: 'Ga verder waar je was',
  nextIs: (title: string) => `Welkom terug. Hierna komt: ${title}.`,
  finished: 'Je bent klaar. Goed gedaan! Kom gerust terug om iets op te zoeken.',
  pathFinished: (path: string) =>
    `Je hebt ‘${path}’ klaar. Goed gedaan! De andere lessen mag je ook doen.`,
  green: (count: number) => `Je veld is nog groen: 0 van de ${count} lessen klaar.`,
  fullBloom: (count: number) => `Je hele veld bloeit: ${count} van de ${count} lessen klaar.`,
  orChoose: 'Of kies zelf een module',
  startWith: (title: string) => `Begin met ${title}`,
  about: (minutes: number) => `Ongeveer ${minutesOf(minutes)}`,
  left: (minutes: number) => `Nog ongeveer ${minutesOf(minutes)}`,
  testLeft: (lessons: string) => `${lessons}, nog de toets`,
  aside: 'Over deze cursus',
  keptTitle: 'Je voortgang',
  kept: 'Je voortgang op deze website blijft in deze browser. Wil je dat je deelname telt? Volg de cursus dan in het leerplatform van je organisatie.',
  takeAlong: 'Neem je voortgang mee naar een andere browser',
  lookUpTitle: 'Snel even opzoeken',
  lookUpGuidelines: 'Onze richtlijnen voor AI',
  lookUpTerms: 'Moeilijke woorden uitgelegd',
  lookUpHelp: 'Stel een vraag',
  guidelinesLead: 'Dit is wat we hebben afgesproken over werken met AI.',
  guidelineOf: (version: string, date: string) => `Versie: ${version}. Overgenomen op ${date}.`,
  taughtIn: 'Lees meer in de les:',
  field: (count: number) =>
    `Tekening van een bollenveld. Het veld heeft ${count === 1 ? '1 strook' : `${count} stroken`}, een voor elke module. Een strook bloeit als je lessen klaar zijn.`,
  manageTitle: 'Beheer',
  manageLead:
    'Voor de mensen die de cursus aanbieden: HR, beheerders van het leerplatform en trainers.',
  previewTitle: 'Proefdraaien',
  previewText:
    'Bekijk een pakket zoals het leerplatform het laat zien. Je ziet ook wat het leerplatform bewaart.',
  packagesTitle: 'Pakketten voor het leerplatform',
  packagesText:
    'Download het pakket en zet het in jullie leerplatform (SCORM 1.2). Pak het niet uit.',
  placeholdersTitle: 'Nog in te vullen',
  placeholdersText:
    'Deze instellingen staan nog op een voorbeeld. Vul ze in `content/organisatie.yaml` in.',
} as const;
