import { spawnSync } from 'node:child_process';

/** `npm run pictures:accept`: keeps how every screen looks now. Look at them before you commit. */
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'tests/site/screens.test.ts'],
  { stdio: 'inherit', env: { ...process.env, SCREENS: '1', ACCEPT_PICTURES: '1' } },
);
process.exit(status ?? 1);
