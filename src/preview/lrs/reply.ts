export const said = (status: number, why: string): Response =>
  new Response(why, { status, headers: { 'Content-Type': 'text/plain' } });

/** Undefined where it is not JSON: equal to nothing. */
export function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** A course usually stands on another host than the platform. @spec xAPI 1.0.3 Communication 3.2 */
export const CORS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, OPTIONS',
  'Access-Control-Allow-Headers':
    'Authorization, Content-Type, If-Match, If-None-Match, X-Experience-API-Version',
  'Access-Control-Expose-Headers': 'ETag',
};
