import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { news as text } from '#text/news.ts';

/**
 * A reader fetches this file from elsewhere, so its links must be whole. Until the organisation says
 * where the site stands, the messages have no link, which RSS 2.0 allows: the whole text is in them.
 */
export const GET: APIRoute = ({ locals: { course } }) => {
  const { organisation, news, lessons } = course;
  const site = organisation.siteUrl.replace(/^\[|\]$/g, '');
  const isKnown = !organisation.placeholders.includes('siteUrl');
  return rss({
    title: text.feedTitle(organisation.course, organisation.name),
    description: text.lead,
    site,
    trailingSlash: false,
    items: news.map(({ id, date, title, text: told, work, lesson }) => ({
      title,
      pubDate: new Date(`${date}T00:00:00Z`),
      description: [told, work, text.lesson, lessons.find((it) => it.id === lesson)?.title].join(
        ' ',
      ),
      ...(isKnown ? { link: `${site}/nieuw/index.html#${id}` } : {}),
      customData: `<guid isPermaLink="false">${organisation.identifier}.${id}</guid>`,
    })),
    customData: '<language>nl</language>',
  });
};
