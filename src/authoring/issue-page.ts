import { LANGUAGE } from '#text/language.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ISSUE_PAGE, SUMMARY } from '#text/issues.ts';
import { clean } from './files.ts';
import { formatPlace, isError, type Issue, sentenceOf } from './issue.ts';

/** How the page learns that it is out of date: from Vite, or by asking where there is no Vite yet. */
const RELOAD = {
  vite: '<script type="module" src="/@vite/client"></script>',
  poll: `<script>
let first;
setInterval(async () => {
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } });
    const text = await response.text();
    if (text !== (first ??= text)) location.reload();
  } catch {} // Nobody answers while the site starts.
}, 1000);
</script>`,
} as const;

/** The page that takes the place of every page while the course has an error. */
export async function issuePage(
  root: string,
  issues: readonly Issue[],
  reload: keyof typeof RELOAD,
): Promise<string> {
  const errors = issues.filter(isError).length;
  const ranked = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))];
  const items = await Promise.all(ranked.map((issue) => item(root, issue)));
  return `<!doctype html>
<html lang="${LANGUAGE}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${ISSUE_PAGE.title}</title>
<style>${STYLE}</style>
${RELOAD[reload]}
<main>
<h1>${ISSUE_PAGE.title}</h1>
<p>${SUMMARY.found(errors, issues.length - errors)}. ${ISSUE_PAGE.intro}</p>
<ol>
${items.join('\n')}
</ol>
</main>
</html>
`;
}

async function item(root: string, issue: Issue): Promise<string> {
  const source = await sourceOf(root, issue);
  return `<li>
<p><strong>${escape(formatPlace(issue))}</strong> ${issue.code}</p>
<p>${escape(sentenceOf(issue))}</p>
${source === '' ? '' : `<pre>${escape(source)}</pre>`}
</li>`;
}

/** The line that the issue is about, with a caret under the place. */
async function sourceOf(root: string, { file, line, column }: Issue): Promise<string> {
  // A file that is not there is an issue too, and has no line to show.
  const text = await readFile(join(root, file), 'utf8').catch(() => '');
  const source = clean(text).split('\n')[line - 1] ?? '';
  const caret = `${source.slice(0, column - 1).replace(/[^\t]/g, ' ')}^`;
  return source.trim() === '' ? '' : `${source}\n${caret}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string) => text.replace(/[&<>]/g, (found) => ESCAPES[found] ?? found);

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
li { margin-block: 1.5rem; }
li p { margin-block: 0.25rem; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid; border-radius: 0.25rem; }
`;
