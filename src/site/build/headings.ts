import { defineHastPlugin } from 'satteri';

/**
 * Lessons share one document, so each heading moves one level down (the lesson's title is the `h2`)
 * and its id carries the lesson's id: nothing collides. A guide is a page of its own, and has no id.
 */
export const lessonHeadings = () => {
  let count = 0;
  return defineHastPlugin({
    name: 'lesson-headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5'],
      visit(node, ctx) {
        const { frontmatter } =
          (ctx.data as { astro?: { frontmatter?: { id?: string } } }).astro ?? {};
        if (!frontmatter?.id) return;
        count += 1;
        ctx.setProperty(node, 'id', `${frontmatter.id}__${count}`);
        ctx.replaceNode(node, {
          ...node,
          tagName: `h${Number(node.tagName[1]) + 1}`,
          properties: { ...node.properties, id: `${frontmatter.id}__${count}` },
        });
      },
    },
  });
};
