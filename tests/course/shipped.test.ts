import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the course that we ship passes the strict check', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/authoring/cli.ts', 'check', '--strict', '--root', '.'],
    { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', COURSE_ROOT: '' } },
  );
  expect(stdout).toMatch(/^\d+ advie(s|zen) met een reden\nAlles klopt: /);
  expect(status).toBe(0);
});
