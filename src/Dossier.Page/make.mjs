// Makes dist/page.html, and first brings the packages of the lock file when they are missing or older than it. Several builds may ask
// for the page at once, so one works at a time; who comes later finds it made.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './build/alone.mjs';
import { inputs, newest, root } from './build/inputs.mjs';

const page = join(root, 'dist', 'page.html');
const installed = join(root, 'node_modules', '.package-lock.json');

await alone(join(root, 'node_modules.lock'), async () => {
  const lock = statSync(join(root, 'package-lock.json')).mtimeMs;
  if (!existsSync(installed) || statSync(installed).mtimeMs < lock) {
    const npm = spawnSync('npm', ['ci', '--prefer-offline'], {
      cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32',
    });
    if (npm.status !== 0) {
      console.error("error : `npm ci` failed in src/Dossier.Page. To build without the page of `dossier show`, pass -p:DossierPage=none.");
      process.exitCode = 1;
      return;
    }
  }

  if (process.argv.includes('--force') || !existsSync(page) || statSync(page).mtimeMs < newest(inputs())) {
    const { makePage } = await import('./build/page.mjs');
    await makePage(page);
  }
});
