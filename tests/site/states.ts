import { find } from '#text/find.ts';
import { mail } from '#text/mail.ts';
import { news } from '#text/news.ts';
import { aanvraag } from '#text/aanvraag.ts';
import { magDit } from '#text/mag-dit.ts';
import { portable, practice } from '#text/practice.ts';
import { question as questionText } from '#text/question.ts';
import { proof } from '#text/proof.ts';
import { shell } from '#text/shell.ts';
import { test as testText } from '#text/test.ts';
import { MODULE, type Visit } from './visit.ts';

/** Every page of the fixture site by what it is, each with its address. */
export const PAGES = {
  home: '',
  'a lesson with everything in it': `${MODULE}#eerste`,
  'a lesson of text alone': `${MODULE}#tweede`,
  'a lesson with a statement': `${MODULE}#derde`,
  'the lesson with the test': `${MODULE}#afronding`,
  'the guidelines': 'richtlijnen/',
  'the terms': 'begrippen/',
  'what is new': 'nieuw/',
  'the search': 'zoeken/',
  'the page for practice': 'herhalen/',
  'a page that is not there': '404.html',
  'the page for HR': 'beheer/',
  'every kind of figure': 'beheer/figuren/',
  'the preview of packages': 'beheer/proef/',
  'the guide for HR': 'beheer/handleiding/',
  'what is kept': 'beheer/privacy/',
  'what is covered': 'beheer/dekking/',
  'the review book': 'beheer/boek/',
  'the colophon': 'colofon/',
  'the statement on accessibility': 'toegankelijkheid/',
  'what is kept of a learner': 'privacy/',
  'the page that makes packages': 'beheer/pakket/',
  'the decision help': 'mag-dit/',
  'an outcome of the decision help': 'mag-dit/#antwoorden/geen/nee',
  'the paths through the decision help': 'beheer/mag-dit/',
  'the form for a screening': 'aanvraag-screening/',
} as const;

/** What to choose in the fixture's test, by prompt. */
export const RIGHT = {
  'Wat doe je met een nieuwe app?': ['Eerst vragen.'],
  'Welke twee horen bij elkaar?': ['Kijken.', 'Vragen.'],
  'Een app beslist.': ['Niet waar'],
};
const ONE_NEARLY = { ...RIGHT, 'Welke twee horen bij elkaar?': ['Kijken.'] };
const ONE_WRONG = { ...RIGHT, 'Een app beslist.': ['Waar'] };
const ONE_OPEN = { ...RIGHT, 'Een app beslist.': [] };

export type State = {
  readonly path: string;
  readonly reach: (visit: Visit) => Promise<void>;
};

const inLesson = (reach: State['reach']): State => ({ path: `${MODULE}#eerste`, reach });
const inTest = (reach: State['reach']): State => ({
  path: `${MODULE}#afronding`,
  reach: async (visit) => {
    await visit.page.locator('[data-test][data-alive]').waitFor();
    await reach(visit);
  },
});

const inRequest = (reach: State['reach']): State => ({
  path: 'aanvraag-screening/',
  reach: async (visit) => {
    await visit.page.locator('#aanvraag[data-ready]').waitFor();
    await press(visit, aanvraag.make);
    await reach(visit);
  },
});

const inPractice = (reach: State['reach']): State => ({
  path: PAGES['the page for practice'],
  reach,
});

const press = (visit: Visit, name: string) =>
  visit.page.getByRole('button', { name, exact: true }).click();

/** Every state of a question and of a test, by what the learner sees. */
export const STATES: Readonly<Record<string, State>> = {
  'a question': inLesson(async ({ learner }) => {
    await learner.comeTo('keuze');
  }),
  'an open hint': inLesson(async (visit) => {
    await visit.learner.comeTo('keuze');
    await press(visit, questionText.hint);
    await visit.page.locator('.hlt-hint').waitFor();
  }),
  'an empty answer': inLesson(async ({ learner, page }) => {
    const question = await learner.comeTo('keuze');
    await question.getByRole('button', { name: questionText.check }).click();
    await page.getByText(questionText.emptySummary).waitFor();
  }),
  'a good answer': inLesson(({ learner }) => learner.answer('keuze', 'Ik vraag het eerst.')),
  'a nearly good answer': inLesson(({ learner }) => learner.answer('meer', 'Het ene.')),
  'an answer that is not good': inLesson(({ learner }) =>
    learner.answer('keuze', 'Ik doe het gewoon.'),
  ),
  'a second try': inLesson(async (visit) => {
    await visit.learner.answer('keuze', 'Ik doe het gewoon.');
    await press(visit, questionText.retry);
    await visit.page.locator('.hlt-feedback').waitFor({ state: 'detached' });
  }),
  'the answer shown': inLesson(async (visit) => {
    await visit.learner.answer('meer', 'Geen van beide.');
    await press(visit, questionText.show);
    await visit.page.getByText(questionText.shown).waitFor();
  }),
  'the reader’s choices': inLesson(async (visit) => {
    await visit.learner.shown().getByRole('button', { name: shell.display }).click();
    await visit.page.locator('#weergave:popover-open').waitFor();
  }),
  'a term explained': inLesson(async (visit) => {
    await press(visit, 'prompt');
    await visit.page.locator('.hlt-term__text:popover-open').waitFor();
  }),
  'what was found in the course': {
    path: 'zoeken/?q=prompt%20kopje',
    reach: ({ page }) => page.locator('.hlt-results li').nth(1).waitFor(),
  },
  'nothing found': {
    path: 'zoeken/?q=xyzzyxyzzy',
    reach: ({ page }) => page.getByText(find.none).waitFor(),
  },
  'what was found in the lessons': inLesson(async (visit) => {
    await visit.learner.shown().getByRole('button', { name: find.inLessons }).click();
    await visit.page.getByLabel(find.label).fill('bloembol');
    await visit.page.locator('.hlt-results li').first().waitFor();
  }),
  'words marked in a lesson': {
    path: `${MODULE}?zoek=bloembol%20alinea#tweede`,
    reach: ({ page }) => page.locator('.hlt-found').waitFor(),
  },
  'news since the last visit': {
    path: '',
    reach: async ({ page }) => {
      await page.evaluate(() => localStorage.setItem('ai-geletterdheid/nieuws', '["oud"]'));
      await page.reload();
      await page.getByText(news.since).waitFor();
    },
  },
  'a question to practise': inPractice(async (visit) => {
    await press(visit, practice.start);
    await visit.page.getByText(practice.place(1, 1)).waitFor();
  }),
  'a question that comes back': inPractice(async (visit) => {
    await press(visit, practice.start);
    await visit.page.getByLabel('Ik doe het gewoon.').check();
    await press(visit, questionText.check);
    await visit.page.getByText(practice.backIn(1)).waitFor();
  }),
  'the end of practice': inPractice(async (visit) => {
    await press(visit, practice.start);
    await visit.page.getByLabel('Ik vraag het eerst.').check();
    await press(visit, questionText.check);
    await press(visit, practice.finish);
    await visit.page.getByText(practice.finished).waitFor();
  }),
  'a file that is refused': inPractice(async ({ page }) => {
    const file = { name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Beste') };
    await page.getByLabel(portable.choose).setInputFiles(file);
    await page.getByText(portable.faults.foreign).waitFor();
  }),
  'the list of shortcuts': inLesson(async ({ page }) => {
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
  }),
  'what one thought of it, answered': inTest(async ({ page }) => {
    await page.getByText(mail.evaluationTitle.module).click();
    await page.getByLabel(mail.scale[3], { exact: true }).first().check();
  }),
  'home on the way': {
    path: MODULE,
    reach: async ({ page, learner, go }) => {
      await learner.readToEnd();
      await learner.next();
      await go('');
      await page.locator('[data-state="busy"]').waitFor();
    },
  },
  'home when all is done': {
    path: MODULE,
    reach: async ({ page, learner, go }) => {
      for (const lesson of ['eerste', 'tweede', 'derde', 'afronding']) {
        await learner.goTo(lesson);
        await learner.readToEnd();
      }
      await learner.takeTest(RIGHT);
      await go('');
      await page.locator('[data-state="done"]').waitFor();
    },
  },
  'the start of the test': inTest(async (visit) => {
    await visit.page.getByRole('button', { name: testText.start }).waitFor();
  }),
  'a question of the test': inTest(async (visit) => {
    await press(visit, testText.start);
    await visit.page.locator('[data-test] .hlt-option').first().click();
  }),
  'the look back with an open answer': inTest(async (visit) => {
    await press(visit, testText.start);
    await visit.learner.answerTest(ONE_OPEN);
  }),
  'a proof of participation': inTest(async (visit) => {
    for (const lesson of ['eerste', 'tweede', 'derde', 'afronding']) {
      await visit.learner.goTo(lesson);
      await visit.learner.readToEnd();
    }
    await visit.learner.takeTest(RIGHT);
    await visit.learner.shown().getByRole('button', { name: testText.proof }).click();
    await visit.page.getByRole('dialog', { name: proof.dialog }).waitFor();
  }),
  'a test passed': inTest(({ learner }) => learner.takeTest(RIGHT)),
  'a test not passed': inTest(async ({ learner, page }) => {
    await learner.takeTest(ONE_WRONG);
    await page.getByText(/^Nog niet gehaald/).waitFor();
  }),
  'a test whose tries are used up': inTest(async ({ learner, page }) => {
    await learner.takeTest(ONE_WRONG);
    await learner.takeTest(ONE_WRONG);
    await page.getByText(testText.relearn).waitFor();
  }),
  'the review book with what changed': {
    path: 'beheer/boek/',
    reach: async ({ page }) => {
      await page.locator('#versie').selectOption({ index: 1 });
      await page.locator('[data-changed]').first().waitFor();
    },
  },
  'an outcome copied by hand': {
    path: 'mag-dit/#antwoorden/namen',
    reach: async (visit) => {
      await visit.page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      );
      await press(visit, magDit.copy);
      await visit.page.getByLabel(magDit.copyField).waitFor();
    },
  },
  'a request with something missing': inRequest(async (visit) => {
    await visit.page.getByRole('group', { name: aanvraag.missingTitle }).waitFor();
  }),
  'a request, ready to send': inRequest(async (visit) => {
    await press(visit, aanvraag.anyway);
    await visit.page.getByRole('heading', { name: aanvraag.resultTitle }).waitFor();
  }),
  'an answer of the test, opened': inTest(async (visit) => {
    await visit.learner.takeTest(ONE_NEARLY);
    await visit.page.locator('summary', { hasText: testText.partly }).click();
    await visit.page.locator('[data-test] details[open] .hlt-feedback').waitFor();
  }),
};

const asItOpens = async () => {};

export const EVERYTHING: readonly (readonly [string, State])[] = [
  ...Object.entries(PAGES).map(([name, path]) => [name, { path, reach: asItOpens }] as const),
  ...Object.entries(STATES),
];
