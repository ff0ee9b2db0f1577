// The files that the page is made of. MSBuild has the same list, in Dossier.Page.targets.
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The table of countries that the compiler reads: two letters, three letters, names. It is stated once. */
export const countryNames = join(root, '..', 'Dossier.Compiler', 'Binding', 'CountryNames.cs');

export function inputs() {
  return [
    ...filesIn(join(root, 'src')), ...filesIn(join(root, 'build')), countryNames,
    ...['make.mjs', 'page.html', 'package.json', 'package-lock.json'].map(name => join(root, name)),
  ];
}

export function newest(files) {
  return Math.max(...files.map(file => statSync(file).mtimeMs));
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]);
}
