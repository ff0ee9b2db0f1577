// A Chromium that is told what to do through its own protocol, over a pipe: to measure and to take pictures, without another package.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function withBrowser(work, executable = process.env.CHROMIUM ?? 'chromium') {
  const profile = mkdtempSync(join(tmpdir(), 'dossier-browser-'));
  const browser = spawn(executable, [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--hide-scrollbars', '--remote-debugging-pipe', `--user-data-dir=${profile}`,
  ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  try {
    const connection = connect(browser.stdio[3], browser.stdio[4]);
    await work(options => openPage(connection, options));
    await connection.send('Browser.close').catch(() => {});
  } finally {
    browser.kill();
    await new Promise(done => browser.exitCode === null ? browser.once('exit', done) : done());
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function connect(input, output) {
  const waiting = new Map();
  const listeners = new Set();
  let number = 0;
  let rest = '';
  output.on('data', bytes => {
    const messages = (rest + bytes).split('\0');
    rest = messages.pop();
    for (const text of messages) {
      const message = JSON.parse(text);
      const wait = waiting.get(message.id);
      waiting.delete(message.id);
      if (wait)
        message.error ? wait.fail(new Error(message.error.message)) : wait.done(message.result);
      else
        listeners.forEach(listener => listener(message));
    }
  });
  return {
    listeners,
    send: (method, params = {}, sessionId = undefined) => new Promise((done, fail) => {
      waiting.set(++number, { done, fail });
      input.write(`${JSON.stringify({ id: number, method, params, sessionId })}\0`);
    }),
  };
}

async function openPage(connection, { url, width = 1280, height = 800, dark = false, scale = 1 }) {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => connection.send(method, params, sessionId);
  await send('Page.enable');
  await send('Runtime.enable');
  // By the time of the thread: what else the machine does meanwhile is not counted.
  await send('Performance.enable', { timeDomain: 'threadTicks' });
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }] });
  const began = performance.now();
  await send('Page.navigate', { url });

  const ask = async expression => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  while (!await ask("document.documentElement?.dataset.ready === 'yes' || document.querySelector('#page > .notice') !== null"))
    await new Promise(done => setTimeout(done, 20));

  return {
    send, ask,
    opened: performance.now() - began,
    listen: listener => connection.listeners.add(message => message.sessionId === sessionId && listener(message)),
    picture: async () => Buffer.from((await send('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
    paper: async () => Buffer.from((await send('Page.printToPDF', { printBackground: true, landscape: true })).data, 'base64'),
    close: () => connection.send('Target.closeTarget', { targetId }),
  };
}
