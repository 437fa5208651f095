import type { IncomingMessage, ServerResponse } from 'node:http';
import { isError } from './issue.ts';
import { issuePage } from './issue-page.ts';
import { rereadCourse } from './load-course.ts';

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => Promise<void>;

/** Answers every request for a page with the list of issues, as long as there is an error. */
export const showIssues =
  (root: string, reload: 'vite' | 'poll'): Handler =>
  async (request, response, next) => {
    try {
      if (!request.headers.accept?.includes('text/html')) return next();
      const { issues } = await rereadCourse(root);
      if (!issues.some(isError)) return next();
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(await issuePage(root, issues, reload));
    } catch (error) {
      next(error);
    }
  };
