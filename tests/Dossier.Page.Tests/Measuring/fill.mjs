// Makes a page to look at by hand: node fill.mjs doubt|viewpoint|NUMBER OUT.html, where a number makes so many incidents, always the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { manyRows } from './rows.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [what, out] = process.argv.slice(2);
const { core, details } = /^\d+$/.test(what) ? manyRows(Number(what)) : JSON.parse(readFileSync(join(here, '..', 'Data', `${what}.json`), 'utf8'));

const block = (id, value) =>
  `<script type="application/octet-stream" id="${id}">${deflateSync(JSON.stringify(value)).toString('base64')}</script>`;
const blocks = [block('data', core)];
for (let at = 0; at < details.length; at += 500)
  blocks.push(block(`details-${at / 500}`, details.slice(at, at + 500)));

const page = readFileSync(join(here, '..', '..', '..', 'src', 'Dossier.Page', 'dist', 'page.html'), 'utf8');
writeFileSync(out, page
  .replace('<!--dossier:title-->', () => core.title)
  .replace('<!--dossier:noscript-->', () => 'This page needs scripts.')
  .replace('<!--dossier:data-->', () => blocks.join('\n')));
