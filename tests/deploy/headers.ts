import { CONTENT_SECURITY_POLICY } from '../../src/site/csp.ts';

/** What every answer of a server carries, whichever server it is. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** For files with a hash in their names, and for no other. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
