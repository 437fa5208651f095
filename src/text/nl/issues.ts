/**
 * One sentence per issue code: what is wrong, and how to mend it. `%{slot}` is filled in from the issue;
 * a part between `[[` and `]]` is left out when one of its slots is empty.
 */
export const SENTENCES = {
  'file/encoding':
    'Dit bestand is niet als UTF-8 bewaard: hier staat een teken dat niet te lezen is. Kies in je editor "Opslaan met codering: UTF-8".',
  'file/unexpected':
    'Dit bestand doet niet mee: er is geen plaats voor deze naam in deze map. Lessen eindigen op `.mdx` of `.md`, de rest op `.yaml`; kijk in de handleiding welke map erbij hoort.',
  'file/missing':
    'Het bestand `%{missing}` ontbreekt. Maak het aan; de handleiding zegt wat erin staat.',

  'yaml/syntax':
    'Deze regel is niet te lezen als YAML. Schrijf `naam: waarde`, met een spatie na de dubbele punt, en laat de regel even ver inspringen als de regels die erbij horen.',
  'yaml/colon':
    'Hier staat een dubbele punt met een spatie midden in een zin, en dan begint voor YAML een nieuw veld. Zet de hele zin tussen aanhalingstekens ("...") of begin met `>-` en schrijf de zin op de volgende regel, twee spaties verder naar rechts.',
  'yaml/tab':
    'Deze regel begint met een tab. YAML kent alleen spaties: haal de tab weg en gebruik twee spaties per stap.',
  'yaml/indent':
    'Deze regel springt anders in dan de regels die erbij horen. Zet er evenveel spaties voor. Begint hier een nieuw punt van een lijst? Schrijf dan `- `, met een spatie. Hoort de regel bij de zin erboven? Zet dan die hele zin tussen aanhalingstekens ("...").',
  'yaml/quote':
    'De tekst tussen aanhalingstekens klopt niet: het sluitende teken ontbreekt, of er staat een `\\` in. Zet een aanhalingsteken aan het eind, of begin met `>-` en schrijf de tekst op de volgende regel.',
  'yaml/bracket':
    'Een haak is niet gesloten. Zet op deze plaats, of op de regel ervoor, een `]` of `}`.',
  'yaml/start':
    'Een waarde mag niet beginnen met `%{character}`: dat teken heeft in YAML een eigen betekenis. Zet de hele waarde tussen aanhalingstekens ("...").',
  'yaml/trailing':
    'Na de waarde staat nog tekst die er niet bij hoort. Zet de hele waarde tussen dubbele aanhalingstekens ("..."), of begin met `>-` en schrijf de tekst op de volgende regel.',
  'yaml/duplicate-key': 'Het veld `%{key}` staat hier twee keer. Haal een van de twee weg.',
  'yaml/empty': 'Dit bestand is leeg. Vul het in of gooi het weg.',

  'mdx/syntax':
    'Dit onderdeel is niet goed geschreven. Zet elke waarde tussen aanhalingstekens en sluit af met `/>`, zoals `<Vraag id="mijn-vraag" />`. Is het gewone tekst? Schrijf dan `\\<` en `\\{` in plaats van `<` en `{`.',
  'mdx/brace':
    'Een accolade heeft in MDX een eigen betekenis. Schrijf `\\{` in plaats van `{`. Wil je een waarde uit organisatie.yaml tonen? Gebruik dan `<Instelling id="..." />`.',
  'mdx/less-than':
    'Een kleiner-dan-teken begint in MDX een onderdeel. Schrijf `\\<`, of schrijf het in woorden, zoals "jonger dan 18".',
  'mdx/unclosed':
    '`<%{name}>` wordt geopend en niet gesloten. Zet `</%{name}>` achter de inhoud; heeft het geen inhoud, schrijf dan `<%{name} />`.',
  'mdx/split':
    '`<%{name}>` en `</%{name}>` staan niet in hetzelfde blok. Zet ze allebei op een eigen regel, met een lege regel ervoor en erna.',
  'mdx/closing':
    'Hier sluit `</%{name}>` iets dat niet openstaat[[ (open staat `<%{open}>`)]]. Haal deze regel weg, of zet de juiste naam erin.',
  'mdx/comment':
    'Een opmerking tussen `<!--` en `-->` werkt niet in MDX. Schrijf `{/* opmerking */}`, of haal haar weg.',
  'mdx/autolink':
    'Een adres tussen `<` en `>` werkt niet in MDX. Schrijf `[tekst van de link](adres)`.',
  'mdx/import':
    'Een regel die begint met `import` of `export` is in MDX een opdracht. Onderdelen werken zonder import: haal de regel weg. Is het een gewone zin? Begin dan met een ander woord of met een hoofdletter.',

  'lesson/no-frontmatter':
    'De les begint niet met haar gegevens. Zet bovenaan, op de eerste regel, `---`, daaronder `id`, `title`, `lead` en `minutes`, en dan weer een regel `---`.',
  'lesson/in-no-module':
    'De les `%{id}` staat in geen enkele module, dus niemand krijgt haar te zien. Zet `%{id}` bij `lessons` in een bestand in de map `modules`.',
  'lesson/in-two-modules':
    'De les `%{id}` staat al in %{other}. Een les hoort bij een module: haal haar op een van de twee plaatsen weg.',
  'lesson/too-long':
    'Deze les heeft %{words} woorden, en dat is veel om in een keer te lezen. Blijf onder de %{most}: haal weg wat niemand mist, of maak er twee lessen van.',
  'lesson/minutes':
    'Bij `minutes` staat %{minutes}, maar met lezen en antwoorden kom je op ongeveer %{expected}. Pas het getal aan.',

  'readability/sentence':
    'Knip deze zin in tweeën: %{words} woorden. Een zin van hoogstens 20 woorden leest makkelijker.',
  'readability/long-word':
    'Het woord "%{word}" heeft %{syllables} lettergrepen. Kies een korter woord, of zet het met een reden in content/lange-woorden.yaml.',
  'readability/average':
    'De zinnen hebben hier gemiddeld %{average} woorden. Hoogstens 12 is prettig: begin vaker een nieuwe zin.',
  'readability/douma':
    'Deze tekst leest moeilijk: de score van Flesch-Douma is %{score}, en 60 is het minste. Maak zinnen korter en kies kortere woorden.',
  'readability/passive':
    'Hier zijn %{number} zinnen lijdend (%{share} procent), en deze is de eerste. Schrijf vaker wie iets doet: niet "de tekst wordt nagekeken", maar "jij kijkt de tekst na".',
  'words/unused':
    'Het woord "%{word}" staat in geen enkele tekst meer, dus het hoeft niet in deze lijst. Haal het weg.',

  'module/core-elsewhere':
    'De les `%{id}` staat bij `core`, maar hoort bij een andere module. Zet hier alleen lessen die ook bij `lessons` van deze module staan.',

  'path/empty':
    'Dit leerpad heeft geen stappen. Zet bij `steps` minstens één module, zoals `- module: onze-richtlijnen`.',
  'path/nothing-required':
    'In dit leerpad is geen enkele stap verplicht, dus het is al af voordat je begint. Haal bij minstens één stap `required: false` weg.',
  'path/module-twice':
    'De module `%{id}` staat al in dit leerpad. Haal de module op een van de twee plaatsen weg.',
  'path/unknown-test':
    'Er is geen toets of module met een toets die `%{id}` heet.[[ Bedoel je `%{nearest}`?]] Verbeter de naam, of haal `test` weg: dan beslissen alle toetsen van de verplichte stappen.',
  'path/test-not-shown':
    'De toets `%{id}` beslist over dit leerpad, maar staat in geen van de lessen ervan. Voeg de module met deze toets toe aan `steps`, of zet de les met de toets bij de kernlessen.',
  'path/no-core':
    'De module `%{id}` heeft geen kernlessen. Zet in de module bij `core` welke lessen iedereen nodig heeft, of schrijf hier `lessons: all`.',
  'path/pass-marks':
    'De toetsen die over dit leerpad beslissen, hebben verschillende slaagnormen (%{marks}). Een leerplatform kent er maar een. Maak ze gelijk, of kies bij `test` één toets die beslist.',
  'path/too-long':
    'Dit leerpad duurt %{minutes} minuten. Dat is meer dan de %{limit} minuten bij `maxMinutes`. Haal een stap of kernles weg, of verhoog `maxMinutes`.',

  'schema/unknown-key':
    'Het veld `%{key}` bestaat hier niet.[[ Bedoel je `%{nearest}`?]] Mogelijk zijn: %{allowed}.',
  'schema/missing': 'Het veld `%{key}` ontbreekt of is leeg. Vul het in.',
  'schema/not-text':
    'Bij `%{key}` hoort een tekst, maar YAML leest hier een getal, een lijst of iets anders. Zet de waarde tussen aanhalingstekens ("...").',
  'schema/wrong-type': 'Bij `%{key}` hoort %{type}. De handleiding laat zien hoe je dat schrijft.',
  'schema/wrong-value':
    'De waarde van `%{key}` kan niet.[[ Bedoel je `%{nearest}`?]] Kies uit: %{allowed}.',
  'schema/range': 'De waarde van `%{key}` past niet. Hier hoort %{expected}.',
  'schema/format': 'De waarde van `%{key}` is niet goed geschreven. Schrijf het zo: %{expected}.',

  'id/grammar':
    'Deze `id` kan niet. Een id bestaat uit kleine letters, cijfers en streepjes en begint met een letter, zoals `eerst-screenen`.',
  'id/duplicate': 'De id `%{id}` is al gebruikt, in %{other}. Kies een andere id.',
  'id/collision':
    'De id `%{id}` krijgt in de opslag van de voortgang dezelfde code als `%{other}`. Dat is toeval. Kies een andere id voor de nieuwste van de twee.',

  'reference/dangling':
    '%{thing} `%{id}` bestaat niet.[[ Bedoel je `%{nearest}`?]] Verbeter de naam, of maak dit eerst aan.',

  'quiz/no-correct-option':
    'Bij deze vraag is geen enkele optie goed. Zet `correct: true` bij de goede optie.',
  'quiz/too-many-correct':
    'Bij `single-choice` is precies een optie goed. Haal `correct: true` weg bij de andere, of maak er `kind: multiple-response` van.',
  'quiz/option-count':
    'Bij deze vraag horen %{expected} opties. Voeg een optie toe of haal er een weg.',
  'quiz/no-feedback':
    'Hier ontbreekt uitleg voor wie dit kiest. Schrijf bij `%{key}` in een of twee zinnen waarom dit goed of niet goed is.',
  'quiz/part-count':
    'In de lijst `%{key}` horen %{expected} onderdelen. Voeg er een toe of haal er een weg.',
  'quiz/unknown-part':
    '`%{id}` staat niet in de lijst `%{list}` van deze vraag.[[ Bedoel je `%{nearest}`?]] Verbeter de naam, of zet `%{id}` in die lijst.',

  'categorise/empty-group':
    'Bij de groep `%{id}` hoort geen enkele kaart. Zet er een kaart bij, of haal de groep weg.',
  'fill-in/no-answer':
    'Bij `accept` staat geen goed antwoord. Schrijf er een of meer op, zoals `[hallucineren, hallucinatie]`.',
  'fill-in/empty-answer':
    'Dit antwoord bestaat alleen uit leestekens of spaties, en die tellen niet mee. Schrijf een woord of een getal.',
  'numeric/turned-around':
    'Deze reeks begint bij %{from} en eindigt bij %{to}: dat is achterstevoren. Zet het kleinste getal bij `from` en het grootste bij `to`.',
  'numeric/overlap':
    'Deze reeks raakt %{other}, dus een getal kan twee uitkomsten hebben. Begin en einde tellen allebei mee: laat de reeks eerder eindigen of later beginnen.',
  'scenario/choices-or-end':
    'In de situatie `%{id}` staat geen keuze en geen afloop, of juist allebei. Schrijf `choices` als het verder gaat, of `end` met een getal van 0 tot en met 1 als het hier stopt.',
  'scenario/unreachable':
    'Geen enkele keuze komt uit bij de situatie `%{id}`. Verwijs ernaar met `to`, of haal de situatie weg.',
  'scenario/never-ends':
    'Vanuit de situatie `%{id}` komt de cursist nooit bij een afloop. Maak een keuze die naar een situatie met `end` gaat.',
  'scenario/no-good-end':
    'In dit scenario is geen enkele afloop helemaal goed. Schrijf `end: 1` bij de beste afloop.',
  'mark/none':
    'In deze tekst is niets gemarkeerd. Zet bij `marks` minstens een stuk tekst dat de cursist moet vinden.',
  'mark/not-found':
    'Dit stuk staat niet zo in de tekst. Neem bij `quote` hele woorden letterlijk over uit `text`, met dezelfde hoofdletters en leestekens.',
  'mark/overlap':
    'Deze markering valt op dezelfde plek als de markering `%{other}`. Maak er een markering van, of laat ze elk over een ander stuk tekst gaan.',
  'mark/everything':
    'De hele tekst is gemarkeerd, dus er valt niets te zoeken. Laat ook tekst staan die wel goed is.',
  'screen-tool/points':
    'Bij een screening horen precies vier punten, elk een keer: %{expected}. Vul aan wat ontbreekt en haal andere punten weg.',
  'screen-tool/decision':
    'Hier leest YAML `true` of `false`. Schrijf het besluit als woord: `yes`, `no` of `ask`.',

  'figure/unknown-part':
    '`%{id}` komt in deze figuur niet voor.[[ Bedoel je `%{nearest}`?]] Verbeter de naam, of voeg `%{id}` toe.',
  'figure/part-twice': 'De id `%{id}` is in deze figuur al gebruikt. Kies een andere id.',
  'figure/chances':
    'De kansen tellen samen op tot %{sum}. Samen zijn ze hoogstens 100: maak een of meer kansen kleiner.',
  'figure/order':
    'De datum %{date} staat niet op volgorde. Zet de data van vroeg naar laat, elke datum een keer.',
  'decision/backwards':
    'Dit antwoord gaat terug naar de vraag `%{id}`, en dan kan iemand rondjes lopen. Verwijs naar een vraag die later komt, of naar een einde.',
  'decision/unreachable':
    'Geen enkel antwoord komt uit bij `%{id}`. Verwijs ernaar met `ifYes` of `ifNo`, of haal `%{id}` weg.',
  'help/unknown-part':
    'Er is geen vraag of uitkomst `%{id}` waar de keuzehulp hier naartoe kan.[[ Bedoel je `%{nearest}`?]] Verbeter de naam, of voeg de vraag of de uitkomst toe. Het begin is altijd een vraag.',
  'help/unreachable':
    'Geen enkel antwoord komt uit bij `%{id}`. Verwijs ernaar met `to`, of haal dit deel weg.',
  'help/goes-round':
    'Wie bij de vraag `%{id}` begint, kan er weer op uitkomen. Zo komt de keuzehulp nooit aan een eind. Laat het antwoord naar een andere vraag of een uitkomst gaan.',
  'help/too-many-questions':
    'De vraag `%{id}` is op een van de wegen de zesde. Stel hoogstens %{limit} vragen achter elkaar: haal een vraag weg, of laat een antwoord eerder naar een uitkomst gaan.',
  'request/points':
    'De screening heeft vier punten, en elk punt is van precies één deel van de aanvraag: %{expected}. Vul bij `point` aan wat ontbreekt en haal andere punten weg.',
  'request/options':
    'Bij de vraag `%{id}` passen `kind` en `options` niet bij elkaar. Schrijf bij `kind: choice` twee of meer keuzes, en haal `options` anders weg.',

  'question/shown-twice':
    'De vraag `%{id}` staat al in %{other}. Een vraag komt een keer voor in de lessen: haal haar op een van de twee plaatsen weg.',
  'question/unused':
    'De vraag `%{id}` staat in geen les en in geen toets. Zet `<Vraag id="%{id}" />` in een les, of zet haar in een toets.',

  'test/unreachable-pass-mark':
    'Met deze `passMark` kan niemand slagen, of slaagt iedereen. Schrijf een heel percentage van 1 tot en met 100, zoals 80.',
  'test/draw-too-large':
    'Hier worden meer vragen getrokken dan er in de lijst staan. Maak `count` kleiner, of zet meer vragen in `questions`.',
  'test/questions-or-draw':
    'Een toets heeft `questions` (altijd dezelfde vragen) of `draw` (elke keer andere). Schrijf precies een van de twee.',
  'test/unscored':
    'De vraag `%{id}` is van de soort `%{kind}` en telt niet mee: daar is niets goed of fout. Haal haar uit de toets en zet haar in een les.',
  'test/question-twice':
    'De vraag `%{id}` staat al in deze toets. Haal haar op een van de twee plaatsen weg.',
  'test/not-shown':
    'De toets `%{id}` staat in geen les van deze module. Zet `<Toets id="%{id}" />` aan het eind van de laatste les.',
  'test/wrong-module':
    'De toets `%{id}` hoort bij een andere module dan deze les. Zet hem in een les van %{other}.',
  'test/shown-twice':
    'De toets `%{id}` staat al in %{other}. Haal hem op een van de twee plaatsen weg.',

  'heading/level':
    'Dit kopje slaat een niveau over. De titel van de les is niveau 1, dus begin met `##`; onder `##` komt `###`. Schrijf hier %{expected}.',
  'link/broken':
    'De link `%{url}` komt nergens uit. Verwijs naar een les met haar bestand (`./les.mdx`) of met `#id-van-de-les`; een adres buiten de cursus begint met `https://`.',
  'image/missing':
    'Het plaatje `%{url}` bestaat niet. Zet het naast de les en schrijf `./naam-van-het-plaatje.png`; let op hoofdletters.',
  'image/no-alt':
    'Dit plaatje heeft geen beschrijving voor wie het niet ziet. Schrijf in woorden wat erop staat: `![beschrijving](plaatje.png)` of `alt="beschrijving"`. Is het alleen versiering? Schrijf dan `<Figuur src="./plaatje.png" decorative />`.',
  'image/alt-and-decorative':
    'Dit plaatje heeft een beschrijving (`alt`) en is ook versiering (`decorative`). Haal een van de twee weg: wie het plaatje niet ziet, hoort anders niets of te veel.',
  'image/external':
    'Een plaatje van een andere website werkt niet in een cursuspakket. Bewaar het naast de les, als je dat mag, en schrijf `./naam.png`.',

  'media/missing':
    'Het bestand `%{url}` bestaat niet. Zet het naast de les, in de map `content`, en schrijf `./naam-van-het-bestand`; let op hoofdletters.',
  'media/external':
    'Een bestand van een andere website werkt niet in een cursuspakket, en de andere website ziet dan wie kijkt. Bewaar het naast de les, als je dat mag.',
  'media/format':
    'Het bestand `%{url}` kan hier niet. Gebruik een bestand dat eindigt op een van deze: %{expected}.',
  'video/no-transcript':
    'Bij deze video ontbreekt de tekst voor wie niet kan kijken of luisteren. Zet tussen `<Video ...>` en `</Video>` in woorden wat er te horen en te zien is.',

  'component/unknown':
    'Het onderdeel `<%{name}>` bestaat niet.[[ Bedoel je `<%{nearest}>`?]] De handleiding noemt alle onderdelen.',
  'component/unknown-attribute':
    '`<%{name}>` kent `%{attribute}` niet.[[ Bedoel je `%{nearest}`?]] Haal het weg of verbeter de naam.',
  'component/missing-id': 'Bij `<%{name}>` ontbreekt de id. Schrijf `<%{name} id="..." />`.',
  'component/missing-attribute':
    'Bij `<%{name}>` ontbreekt `%{attribute}`. Schrijf `<%{name} %{attribute}="...">`.',
  'component/expression':
    'De waarde van `%{attribute}` staat tussen accolades. Zet haar tussen aanhalingstekens: `%{attribute}="..."`.',
  'component/in-markdown':
    'Onderdelen zoals `<%{name}>` werken alleen in een `.mdx`-bestand. Verander de naam van dit bestand van `.md` in `.mdx`.',

  'organisation/placeholder':
    'De waarde van `%{key}` is nog een voorbeeld. Vul in wat voor jouw organisatie geldt en haal de rechte haken weg.',
  'search/means-or-lesson':
    'Bij deze zoekwoorden hoort `means` (andere woorden), `lesson` (een les) of `page` (hulp bij het werk). Schrijf precies een van de drie.',
  'search/unknown-word':
    'Het woord `%{word}` staat in geen enkele les, dus zoeken op dit woord vindt niets. Kies bij `means` een woord dat wel in een les staat.',
  'akkoord/error':
    'Deze code hoort bij een fout, en alleen een advies kun je laten staan met een reden. Herstel de fout en haal deze regel weg.',
  'akkoord/unused':
    'In %{file} is er geen advies `%{code}` meer, dus deze reden is niet nodig. Haal hem weg, of verbeter `file` of `code`.',
  'course/large':
    'De voortgang van `%{id}` wordt groot: ongeveer %{size} tekens. Boven de %{limit} is er weinig ruimte over voor nieuwe lessen. Verdeel de lessen en vragen over twee modules of leerpaden.',
  'coverage/not-taught':
    '%{thing} `%{id}` is voor iedereen, maar geen enkele les legt dit uit. Zet `%{id}` bij `%{field}` in de les die het uitlegt, of schrijf die les.',
  'coverage/not-tested':
    '%{thing} `%{id}` is voor iedereen. Daar horen ten minste %{least} vragen bij, en het zijn er %{count}. Zet `%{id}` bij `%{field}` in een vraag die dit toetst, of schrijf een vraag erbij.',
  'course/too-large':
    '`%{id}` is te groot: de voortgang past niet in wat een leerplatform bewaart (ongeveer %{size} van %{limit} tekens). Verdeel de lessen en vragen over twee modules of leerpaden.',
} as const;

/** Words for the slots `thing` and `type`, whose values are codes. */
export const WORDS: Readonly<Record<string, string>> = {
  lesson: 'De les',
  question: 'De vraag',
  test: 'De toets',
  module: 'De module',
  path: 'Het leerpad',
  help: 'De keuzehulp',
  bank: 'De vragenbank',
  guideline: 'De richtlijn',
  duty: 'De plicht',
  outcome: 'Het leerdoel',
  source: 'De bron',
  term: 'Het begrip',
  news: 'Het bericht',
  figure: 'De figuur',
  setting: 'De instelling',
  number: 'een getal',
  int: 'een heel getal',
  boolean: '`true` of `false`',
  array: 'een lijst, zoals `[een, twee]`',
  object: 'een groep velden, elk op een eigen regel',
};

export const SUMMARY = {
  allWell: (counts: { modules: number; lessons: number; questions: number }) =>
    `Alles klopt: ${count(counts.modules, 'module', 'modules')}, ${count(counts.lessons, 'les', 'lessen')}, ${count(counts.questions, 'vraag', 'vragen')}.`,
  found: (errors: number, advice: number) =>
    `${count(errors, 'fout', 'fouten')}, ${count(advice, 'advies', 'adviezen')}`,
  accepted: (number: number) => `${count(number, 'advies', 'adviezen')} met een reden`,
  broken: (list: string) => `De cursus is nog niet goed:\n${list}`,
};

export const CHECK_USAGE = `Gebruik:
  node src/authoring/cli.ts check [--strict] [--root MAP]   controleert de cursus
  node src/authoring/cli.ts freeze [--root MAP]              bewaart deze versie van het controleboek
  node src/authoring/cli.ts schemas                          schrijft de schema's voor de editor`;

export const FREEZE = {
  kept: (file: string) =>
    `Deze versie is bewaard in ${file}. Zet dat bestand in de volgende commit.`,
  exists: (file: string) =>
    `${file} bestaat al, en wat bewaard is verandert niet. Verhoog \`version\` in content/organisatie.yaml en probeer het opnieuw.`,
};

export const ISSUE_PAGE = {
  title: 'De cursus is nog niet goed',
  intro: 'Herstel dit in je editor en sla op. Deze pagina ververst zichzelf.',
  waiting: (port: number) =>
    `Herstel dit en sla op: dan start de site vanzelf. Deze lijst staat ook op http://localhost:${port}.`,
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
