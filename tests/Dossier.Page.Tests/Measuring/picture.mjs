// A picture of a page: node picture.mjs PAGE.html OUT.png [address] [width] [height] [dark|print]
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBrowser } from './browser.mjs';

const [page, out, address = '', width = '1280', height = '800', look = 'light'] = process.argv.slice(2);
await withBrowser(async open => {
  const opened = await open({ url: `${pathToFileURL(resolve(page))}#${address}`, width: Number(width), height: Number(height), dark: look === 'dark' });
  await opened.ask('new Promise(done => setTimeout(done, 400))');
  writeFileSync(out, look === 'print' ? await opened.paper() : await opened.picture());
});
