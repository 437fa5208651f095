import type { Build, BuiltDocument, BuiltStep, ReadFile } from '../../src/packaging/build.ts';
import { makeId } from '../../src/core/course/id.ts';
import { fakeBuild, readFixture } from './fake-build.ts';

const [first, second] = fakeBuild.documents;
if (!first || !second) throw new Error('The fixture has two modules');

const OWN_STEP = 'paden/basis/eerste-stappen/index.html';
const PAGE = 'paden/basis/index.html';

const stepOf = (
  document: BuiltDocument,
  required: boolean,
  id: string = document.id,
): BuiltStep => ({
  ...document,
  id: makeId(id),
  required,
});

/** A step with a page of its own, which nobody else has. */
const ownStep = {
  ...stepOf(first, false, 'basis--eerste-stappen'),
  page: OWN_STEP,
  files: [...first.files.filter((path) => !path.endsWith('.html')), OWN_STEP],
};

const basis: BuiltDocument = {
  ...second,
  kind: 'path',
  id: makeId('basis'),
  title: 'De basis',
  summary: 'Wat iedereen moet weten.',
  role: 'Iedereen',
  minutes: 25,
  parts: [...first.parts, ...second.parts],
  lessons: [...first.lessons, ...second.lessons],
  page: PAGE,
  files: [...second.files.filter((path) => !path.endsWith('.html')), PAGE],
  steps: [ownStep, stepOf(second, true)],
};

/** The fixture with a learning path over its modules: the first is extra, the second has the test. */
export const withPath: Build = { ...fakeBuild, documents: [...fakeBuild.documents, basis] };

/** The pages of the path are those of its modules, deeper or less deep. */
export const readWithPath: ReadFile = async (path) => {
  if (path === PAGE) return readFixture('modules/veilig-werken/index.html');
  if (path !== OWN_STEP) return readFixture(path);
  const html = new TextDecoder().decode(await readFixture('modules/eerste-stappen/index.html'));
  return new TextEncoder().encode(html.replaceAll('../../_astro', '../../../_astro'));
};
