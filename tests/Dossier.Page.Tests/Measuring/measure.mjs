// How long a page takes to open and how smoothly its map moves: node measure.mjs PAGE.html. Frames are those of the browser's own trace.
// The machine and its load decide the figures, so they are printed and nothing is asserted.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBrowser } from './browser.mjs';

const file = resolve(process.argv[2]);
const Seconds = 3;

await withBrowser(async open => {
  // A browser that was just started has much to do of its own.
  await (await open({ url: pathToFileURL(file).href })).close();
  console.log(`${(statSync(file).size / 1e6).toFixed(2)} MB`);
  for (const view of ['map', 'timeline', 'network', 'table']) {
    const page = await open({ url: `${pathToFileURL(file)}#view=${view}` });
    const { metrics } = await page.send('Performance.getMetrics');
    const worked = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    const { usedJSHeapSize } = await page.ask('({ usedJSHeapSize: performance.memory.usedJSHeapSize })');
    console.log(`${view}: usable after ${Math.round(page.opened)} ms of which the page worked ${Math.round(worked)} ms, ${(usedJSHeapSize / 1e6).toFixed(0)} MB of objects, ${await page.ask("document.querySelectorAll('.view *').length")} elements`);
    if (view === 'map' || view === 'timeline')
      await pan(page, view);
    if (view === 'map') {
      const filtered = await page.ask("new Promise(done => { const input = document.getElementById('filter-words'); const began = performance.now(); input.value = 'ambush'; input.dispatchEvent(new Event('input')); const check = () => document.querySelector('.status').textContent.includes('filter') ? done(performance.now() - began - 150) : setTimeout(check, 5); check(); })");
      console.log(`  words looked for: ${Math.round(filtered)} ms, the first time`);
    }
    await page.close();
  }
});

// Drags the picture about by the mouse, and counts the frames that were drawn meanwhile.
async function pan(page, view) {
  const box = await page.ask(`(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('${view === 'map' ? '.map' : 'svg.time-head'}').getBoundingClientRect())`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (view === 'timeline')
    await page.ask("document.querySelector('.timeline-view [aria-label=\"Zoom in\"]').click()");

  const frames = [];
  let ended;
  const end = new Promise(done => ended = done);
  page.listen(({ method, params }) => {
    if (method === 'Tracing.dataCollected')
      frames.push(...params.value.filter(({ name }) => name === 'DrawFrame'));
    else if (method === 'Tracing.tracingComplete')
      ended();
  });
  await page.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame', 'devtools.timeline'] } });
  await page.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button: 'left', clickCount: 1 });
  const began = performance.now();
  let moves = 0;
  while (performance.now() - began < Seconds * 1000) {
    const turn = (performance.now() - began) / 500;
    await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + 150 * Math.sin(turn), y: y + (view === 'map' ? 100 * Math.cos(turn) : 0), button: 'left', buttons: 1 });
    moves++;
  }
  const seconds = (performance.now() - began) / 1000;
  await page.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button: 'left', clickCount: 1 });
  await page.send('Tracing.end');
  await end;
  console.log(`  moved by hand: ${(frames.length / seconds).toFixed(0)} frames a second in the trace, ${(moves / seconds).toFixed(0)} moves a second, rendered in software`);
}
