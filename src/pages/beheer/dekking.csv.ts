import type { APIRoute } from 'astro';
import { coverageRows } from '../../site/coverage/rows.ts';
import { toCsv } from '../../site/coverage/csv.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(toCsv(coverageRows(locals.course)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
