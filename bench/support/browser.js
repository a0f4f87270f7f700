import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.js';

/** How many times slower than this machine the processor is emulated: an old phone. */
export const CPU_SLOWDOWN = 4;

/** Flags with which a page can read the exact size of its heap, and collect garbage. */
export const memoryFlags = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];

/** @param {import('puppeteer-core').LaunchOptions} [options] */
export function launchBrowser({ args = [], ...options } = {}) {
  return puppeteer.launch({ executablePath: findBrowser(), args: [...browserFlags, ...args], ...options });
}

/**
 * The size of a page's heap in bytes, after garbage collection.
 *
 * @param {import('puppeteer-core').CDPSession} session
 */
export async function heapSizeOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
