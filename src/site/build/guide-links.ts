import { defineHastPlugin } from 'satteri';

/** The guides of `docs/` that are pages of the site too: one source, two readers. */
export const GUIDES: Readonly<Record<string, string>> = {
  'handleiding-hr.md': '/beheer/handleiding',
  'privacy-en-or.md': '/beheer/privacy',
};

/** A guide links to another by its file, so that the link works in the repository; on the site by its page. */
export const guideLinks = () =>
  defineHastPlugin({
    name: 'guide-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const [, file, anchor = ''] =
          String(node.properties['href'] ?? '').match(/^([\w-]+\.md)(#.*)?$/) ?? [];
        if (!file) return;
        const page = GUIDES[file];
        if (!page) throw new Error(`No page on the site: ${file}`);
        ctx.setProperty(node, 'href', page + anchor);
      },
    },
  });
