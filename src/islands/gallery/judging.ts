import { sentencesOf, wordsOf } from '../../core/quiz/tokens.ts';
import { samples as texts } from '#text/gallery.ts';
import { base, id, ids, type Sample } from './sample.ts';

const story = base('scenario');
const { nodes, choices, reasons } = texts.scenario;

const choice = (name: keyof typeof choices, to: keyof typeof nodes) => ({
  id: id(name),
  text: choices[name],
  to: id(to),
});
const node = (name: keyof typeof nodes) => ({ id: id(name), text: nodes[name] });
const end = (name: keyof typeof nodes) => ({ ...node(name), end: true as const });

export const scenario: Sample<'scenario'> = {
  question: {
    ...story.rest,
    ask: {
      ...story.ask,
      start: id('begin'),
      nodes: [
        { ...node('begin'), choices: [choice('aannemen', 'spijt'), choice('wachten', 'later')] },
        { ...node('later'), choices: [choice('loket', 'goed'), choice('niets', 'stil')] },
        end('goed'),
        end('stil'),
        end('spijt'),
      ],
    },
    key: { ...story.key, ends: { goed: 1, stil: 0.5, spijt: 0 }, choices: reasons },
  },
  wrong: ids('aannemen'),
  partly: ids('wachten', 'niets'),
};

const answer = base('check-answer');
const { robot, blij } = texts['check-answer'];

export const checkAnswer: Sample<'check-answer'> = {
  question: {
    ...answer.rest,
    ask: { ...answer.ask, sentences: sentencesOf(texts['check-answer'].text) },
    key: {
      ...answer.key,
      marks: {
        s2: { fault: 'invented', feedback: robot },
        s4: { fault: 'unsupported', feedback: blij },
      },
    },
  },
  wrong: ids('s1', 's2'),
  partly: ids('s2'),
};

const prompt = base('safe-prompt');
const { naam, dossier } = texts['safe-prompt'];

export const safePrompt: Sample<'safe-prompt'> = {
  question: {
    ...prompt.rest,
    ask: { ...prompt.ask, words: wordsOf(texts['safe-prompt'].text) },
    key: {
      ...prompt.key,
      marks: [
        { words: ids('w6', 'w7'), why: 'personal', feedback: naam },
        { words: ids('w15'), why: 'confidential', feedback: dossier },
      ],
    },
  },
  wrong: ids('w4', 'w12', 'w7'),
  partly: ids('w6', 'w7'),
};

const tool = base('screen-tool');
const { points, yes, no, ask } = texts['screen-tool'];

const point = (name: keyof typeof points, concern: boolean) => ({
  [name]: { concern, feedback: points[name] },
});

export const screenTool: Sample<'screen-tool'> = {
  question: {
    ...tool.rest,
    ask: {
      ...tool.ask,
      tool: texts['screen-tool'].tool,
      points: Object.keys(points).map((name) => ({ id: id(name) })),
    },
    key: {
      ...tool.key,
      points: {
        ...point('privacy', true),
        ...point('data-integriteit', false),
        ...point('ethiek', false),
        ...point('transparantie', false),
      },
      decision: { correct: 'no', yes, no, ask },
    },
  },
  wrong: {
    points: { privacy: false, 'data-integriteit': true, ethiek: true, transparantie: true },
    decision: 'yes',
  },
  partly: {
    points: { privacy: true, 'data-integriteit': true, ethiek: false, transparantie: false },
    decision: 'ask',
  },
};
