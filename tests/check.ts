import { execFile } from 'node:child_process';

/** `npm run check`: what is checked without a build, side by side; each has its say when it is done. */
const CHECKS = ['types', 'format', 'content', 'lint', 'rooms'];

const passes = (name: string): Promise<boolean> =>
  new Promise((said) => {
    const isWindows = process.platform === 'win32';
    const args = ['run', '--silent', `check:${name}`];
    execFile('npm', args, { shell: isWindows, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      console.log(`${error ? '✗' : '✓'} ${name}\n${stdout}${stderr}`);
      said(!error);
    });
  });

const all = await Promise.all(CHECKS.map(passes));
process.exitCode = all.every(Boolean) ? 0 : 1;
