import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HEADERS, IMMUTABLE } from './headers.ts';

/** Each example, and how it writes a header that holds everywhere and one of the hashed files. */
const EXAMPLES = [
  {
    file: 'docs/deploy/nginx.conf',
    header: (name: string, value: string) =>
      `    add_header ${name} ${/\W/.test(value.replace('-', '')) ? `"${value}"` : value} always;\n`,
    immutable: `~^/assets/ "${IMMUTABLE}";`,
  },
  {
    file: 'docs/deploy/Caddyfile',
    header: (name: string, value: string) =>
      `\t\t${name} ${/\W/.test(value.replace('-', '')) ? `"${value}"` : value}\n`,
    immutable: `@hashed path /assets/*\n\theader @hashed Cache-Control "${IMMUTABLE}"`,
  },
  {
    file: 'public/_headers',
    header: (name: string, value: string) => `\n  ${name}: ${value}\n`,
    immutable: `\n/assets/*\n  Cache-Control: ${IMMUTABLE}\n`,
  },
];

describe.each(EXAMPLES)('$file', ({ file, header, immutable }) => {
  const text = readFileSync(file, 'utf8');

  test.each(Object.entries(HEADERS))(
    'says %s as the pages and the other servers do',
    (name, value) => {
      expect(text.split(header(name, value))).toHaveLength(2);
    },
  );

  test('lets browsers keep hashed files for ever, and nothing else', () => {
    expect(text).toContain(immutable);
    expect(text.match(/immutable/g)).toHaveLength(1);
  });

  test('says where the origin of a learning platform would go', () => {
    expect(text).toContain("Add its origin after 'self' in frame-ancestors.");
  });
});

test('no location of nginx undoes the headers of the server', () => {
  const text = readFileSync('docs/deploy/nginx.conf', 'utf8').replace(/#.*$/gm, '');
  const inLocations = [...text.matchAll(/location [^{]*\{([^}]*)\}/g)].map(([, body]) => body);
  expect(inLocations).toHaveLength(3);
  expect(inLocations.join('\n')).not.toContain('add_header');
});

test('the container runs without root, on the configuration that is tried', () => {
  const text = readFileSync('docs/deploy/Dockerfile', 'utf8');
  expect(text).toContain('FROM nginxinc/nginx-unprivileged');
  expect(text).toContain('COPY docs/deploy/nginx.conf /etc/nginx/nginx.conf');
  expect(text).toContain('--read-only');
  expect(text.startsWith('# Untried')).toBe(true);
});
