/** Everything the packaging room says, on the command line and on the page for HR. */

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Why no package is made. One sentence per code of `packaging/refusal.ts`. */
export const refusals = {
  'unknown-module': ({ id, known }: { id: string; known: readonly string[] }) =>
    `Module “${id}” bestaat niet. Kies uit: ${known.join(', ')}.`,
  'unknown-path': ({ id, known }: { id: string; known: readonly string[] }) =>
    known.length === 0
      ? `Leerpad “${id}” bestaat niet. Deze cursus heeft geen leerpaden.`
      : `Leerpad “${id}” bestaat niet. Kies uit: ${known.join(', ')}.`,
  'unknown-standard': ({ standard, known }: { standard: string; known: readonly string[] }) =>
    `Standaard “${standard}” bestaat niet. Kies uit: ${known.join(', ')}.`,
  'no-module': () => 'Kies een module of leerpad om een pakket van te maken.',
  'one-document': () =>
    'In één pakket past één module of één leerpad. Zet de modules samen in een leerpad, of maak een pakket per module.',
  'several-needs-path': ({ id }: { id: string }) =>
    `Module “${id}” is één onderdeel. Alleen een leerpad kan in een pakket met meer onderdelen.`,
  'no-test': ({ id }: { id: string }) => `“${id}” heeft geen toets. Laat alleen de lessen tellen.`,
  'mastery-range': ({ mastery }: { mastery: number }) =>
    `Een slaagnorm is een geheel getal van 1 tot en met 100, geen ${mastery}.`,
  'mastery-unused': () => 'Een slaagnorm kan alleen als de toets meetelt.',
  'attempts-unused': () =>
    'Een nieuwe poging na het slagen kan alleen in een pakket volgens SCORM 2004.',
  'hosted-cmi5': () =>
    'Een dun pakket kan volgens SCORM 1.2 en SCORM 2004. Voor cmi5 is er alleen het gewone pakket.',
  'origins-unused': () =>
    'Adressen van leerplatforms (--origins) horen bij een dun pakket: geef ook --hosted met het adres van de site.',
  'origins-missing': () =>
    'Een dun pakket kan nog niet: de site kent geen leerplatform. Zet het adres ervan bij lmsOrigins in content/organisatie.yaml, en zet de site opnieuw online.',
  'origins-unknown': ({
    unknown,
    known,
  }: {
    unknown: readonly string[];
    known: readonly string[];
  }) =>
    `De site kent ${unknown.join(', ')} niet. In content/organisatie.yaml staat bij lmsOrigins: ${known.join(', ')}.`,
  'title-too-long': ({ title, limit }: { title: string; limit: number }) =>
    `De titel “${title.slice(0, 60)}…” telt ${title.length} tekens. Een leerplatform neemt er hooguit ${limit}.`,
  placeholders: ({ names }: { names: readonly string[] }) =>
    `Er staan nog voorbeeldgegevens in content/organisatie.yaml: ${names.join(', ')}. Vul ze in, of maak het pakket zonder --strict.`,
  'old-not-a-zip': () => 'Het eerdere pakket is geen zip-bestand.',
  'old-not-a-package': () =>
    'Het eerdere pakket heeft geen receipt.json en geen imsmanifest.xml. Kies het zip-bestand van een cursuspakket.',
  'old-manifest': () => 'Het manifest van het eerdere pakket is niet te lezen.',
  'old-receipt': () =>
    'De pakbon (receipt.json) van het eerdere pakket is niet te lezen. Kies een pakket dat deze site maakte.',
  'file-name': ({ path }: { path: string }) =>
    `Bestand “${path}” kan niet mee in een pakket. Gebruik in de naam alleen letters zonder accent, cijfers, punt, streepje en onderstreping.`,
  'file-mjs': ({ path }: { path: string }) =>
    `Bestand “${path}” kan niet mee in een pakket: Moodle laadt geen .mjs. Noem het .js.`,
} as const;

/** What is wrong with a package that was made. One sentence per check in `packaging/scorm*` and `cmi5`. */
export const findings = {
  'manifest-present': 'imsmanifest.xml staat niet in de hoofdmap van het pakket.',
  'no-bom': 'Het manifest begint met een byte order mark.',
  'no-doctype': 'Het manifest heeft een DOCTYPE.',
  'well-formed': 'Het manifest is geen goede XML.',
  'declared-files-exist': 'Het manifest noemt een bestand dat niet in het pakket zit.',
  'files-are-declared': 'Het manifest noemt een bestand uit het pakket niet.',
  'launch-is-a-file': 'Het startbestand staat niet bij de bestanden van zijn resource.',
  'references-resolve': 'Een identifierref wijst naar een resource die er niet is.',
  'items-launch-scos': 'Een item zonder onderdelen wijst niet naar een startbare sco.',
  'default-organization': 'De standaardorganisatie van het manifest bestaat niet.',
  'titles-present': 'Een organisatie of item heeft geen titel.',
  'scormtype-spelling':
    'Een resource heeft geen adlcp:scormtype (in 2004: scormType) met de waarde sco of asset.',
  'usual-prefix': 'Een naamruimte heeft niet het voorvoegsel dat leerplatforms zoeken.',
  'schemaversion-exact': 'De schemaversie is niet precies die van de standaard.',
  'mastery-is-a-percentage': 'De slaagnorm is geen geheel getal van 0 tot en met 100.',
  'measure-is-a-fraction':
    'De slaagnorm is geen getal van 0 tot en met 1, of telt niet mee (satisfiedByMeasure).',
  'item-order': 'De onderdelen van een item staan niet in de volgorde van de standaard.',
  'verdict-by-content':
    'Een item laat voltooiing en resultaat niet aan de cursus over (imsss:deliveryControls).',
  'completion-by-content':
    'Het leerplatform zou zelf over de voltooiing oordelen (adlcp:completionThreshold).',
  'buttons-hidden': 'Een item verbergt de knoppen vorige en volgende van het leerplatform niet.',
  'identifiers-unique': 'Een identifier komt twee keer voor.',
  'identifiers-plain': 'Een identifier heeft andere tekens dan letters, cijfers, punt, streepje.',
  'schemas-present': 'Een schema van de standaard staat niet in de hoofdmap.',
  'names-plain': 'Een bestandsnaam in het pakket is niet veilig op elk leerplatform.',
  'structure-present': 'cmi5.xml staat niet in de hoofdmap van het pakket.',
  'structure-namespace': 'Een onderdeel van cmi5.xml hoort niet bij de naamruimte van cmi5.',
  'structure-parts':
    'De onderdelen van cmi5.xml zijn niet die van de standaard, of in een andere volgorde.',
  'structure-attributes': 'Een onderdeel van cmi5.xml heeft een kenmerk te veel of te weinig.',
  'ids-are-iris': 'Een id in cmi5.xml is geen volledig webadres (IRI).',
  'ids-unique': 'Een id in cmi5.xml komt twee keer voor.',
  'texts-present': 'Een titel of beschrijving in cmi5.xml is leeg of heeft geen taal.',
  'move-on-known': 'Bij een onderdeel (au) staat niet wanneer de cursist verder mag (moveOn).',
  'mastery-is-scaled':
    'De slaagnorm in cmi5.xml is geen getal van 0 tot en met 1 met hooguit vier decimalen.',
  'mastery-with-pass': 'De slaagnorm en moveOn in cmi5.xml spreken elkaar tegen.',
  'launch-method-known': 'De manier van openen (launchMethod) is niet die van de standaard.',
  'launch-in-package': 'Een startadres (url) is geen bestand in het pakket.',
  'launch-query-free': 'Een startadres heeft al een waarde die het leerplatform zelf invult.',
  'launch-may-connect':
    'De pagina van een onderdeel mag het leerplatform op een ander adres niet bereiken.',
  xsd: 'Het manifest voldoet niet aan het schema van de standaard.',
} as const;

/** Goes into the manifest: what an LMS or a catalogue shows about the rights. */
export const rights =
  'Lesstof onder CC BY 4.0, namen en logo’s uitgezonderd. Programmatuur onder EUPL-1.2.';

export const usage = `Gebruik:
  npm run package -- --module ID [--module ID …]   een pakket van elke genoemde module
  npm run package -- --path ID [--path ID …]       een pakket van elk genoemd leerpad
  npm run package -- --all                         een pakket van elke module en elk leerpad
  npm run package -- --list                        toont de modules en de leerpaden
  npm run package -- --compare OUD.zip             zegt wat een nieuwe upload met de
                                                   resultaten doet, en maakt niets

Keuzes:
  --standard scorm12|scorm2004-3|scorm2004-4|cmi5
                              de standaard (scorm12)
  --as one|several            een leerpad als één onderdeel, of elke stap apart (one)
  --pass lessons|test|both    wat meetelt om te slagen (both)
  --mastery 80                slaagnorm in procenten (die van de module)
  --report-failed             meldt ook “gezakt” aan het leerplatform
  --answers none|test|all     welke antwoorden het leerplatform krijgt (none)
  --attempts open|new         na het slagen: terugkijken of een nieuwe poging, alleen in
                              SCORM 2004 (open)
  --lang nl                   de taal van de cursus (nl)
  --strict                    weigert een pakket met voorbeeldgegevens
  --hosted ADRES              een dun pakket: het toont de cursus die op dit adres staat
  --origins ADRES [ADRES …]   alleen bij --hosted: voor welke leerplatforms (alle van
                              lmsOrigins in content/organisatie.yaml)
  --out MAP                   map voor de pakketten (packages)`;

export const wrongArguments = {
  unknown: (option: string) => `De optie ${option} bestaat niet.`,
  valueMissing: (option: string) => `Bij ${option} hoort een waarde.`,
  valueExtra: (option: string) => `Bij ${option} hoort geen waarde.`,
  value: (option: string, known: string) => `Bij ${option} hoort ${known}.`,
  positional: (word: string) => `Het woord “${word}” hoort niet in deze opdracht.`,
  percentage: 'een geheel getal van 1 tot en met 100',
  address: 'het adres van de site met https, zoals https://ai.organisatie.nl/',
  addresses: 'een of meer adressen met https en zonder pad, zoals https://leren.organisatie.nl',
  oneOf: 'Geef één van --module, --path, --all of --list.',
} as const;

export const cli = {
  building: 'De site is nog niet gebouwd of ouder dan de lesstof: eerst bouwen.',
  buildFailed: 'De site kon niet worden gebouwd. Er is geen pakket gemaakt.',
  noBuild: (folder: string) =>
    `In “${folder}” staat geen gebouwde site (beheer/build.json). Draai eerst npm run build.`,
  fileMissing: (path: string) =>
    `Bestand “${path}” ontbreekt in de gebouwde site. Draai npm run build opnieuw.`,
  outMissing: (folder: string) => `De map “${folder}” bestaat niet. Maak hem eerst aan.`,
  outNotFolder: (folder: string) => `“${folder}” is geen map.`,
  outUnwritable: (folder: string) => `In de map “${folder}” kan niet worden geschreven.`,
  notWritten: (path: string, code: string) => `“${path}” kon niet worden geschreven (${code}).`,
  invalid: (name: string) => `${name} is niet gemaakt, want het klopt niet:`,
  placeholders: (names: readonly string[]) =>
    `Let op: nog voorbeeldgegevens in content/organisatie.yaml: ${names.join(', ')}.`,
  oldMissing: (path: string) => `Het eerdere pakket “${path}” is niet te lezen.`,
  nothingToCompare: (identifier: string) =>
    `Geen pakket van deze site heeft de vaste code ${identifier}. Kies met --module waarmee je vergelijkt.`,
  made: (path: string, bytes: number, entries: number, sha256: string) =>
    `${path}  ${bytes} bytes  ${entries} bestanden  SHA-256 ${sha256}`,
  listed: (module: {
    kind: 'module' | 'path';
    id: string;
    title: string;
    lessons: number;
    questions: number;
    minutes: number;
    passMark: number | undefined;
  }) =>
    `${module.id}  ${module.title}  (${module.kind === 'path' ? 'leerpad, ' : ''}${count(module.lessons, 'les', 'lessen')}, ${count(module.questions, 'vraag', 'vragen')}, ${count(module.minutes, 'minuut', 'minuten')}, ${module.passMark === undefined ? 'geen toets' : `toets vanaf ${module.passMark} %`})`,
} as const;
