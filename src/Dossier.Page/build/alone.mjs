// Runs work while nobody else does: a folder can be made by one process only.
import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const Stale = 5 * 60_000;

export async function alone(folder, work) {
  while (!taken(folder)) {
    // Who made it may have been killed.
    if (Date.now() - changed(folder) > Stale)
      release(folder);
    await wait(200);
  }

  try {
    await work();
  } finally {
    release(folder);
  }
}

function taken(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST')
      return false;
    throw error;
  }
}

function changed(folder) {
  try {
    return statSync(folder).mtimeMs;
  } catch {
    return Date.now();
  }
}

function release(folder) {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (error.code !== 'ENOENT')
      throw error;
  }
}
