import { waitUntil } from '@open-wc/testing';
import type { ProgramElement } from '../../src/program/index.js';

interface Recording {
  violations: string[];
  errors: string[];
  layoutShift: number;
}

/** A page in a frame of its own. */
export interface FramedPage {
  document: Document;
  window: Window & typeof globalThis;
  recording: Recording;
  /** Resolves to the elements that match a selector, once they are no longer pending. */
  waitForElements: (selector: string) => Promise<ProgramElement[]>;
  /** The names of all requested files, with the start of each request. */
  requests: () => { file: string; start: number }[];
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page in a frame: one of `test/embed/pages`, or one that the test server generates. */
export async function openPage(name: string): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.style.cssText = 'inline-size: 1000px; block-size: 1000px';
  frame.src = new URL(name, new URL('../embed/pages/', import.meta.url)).href;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const page = frame.contentWindow as Window & typeof globalThis & { recording: Recording };
  return {
    document: page.document,
    window: page,
    recording: page.recording,
    waitForElements: async (selector) => {
      const elements = [...page.document.querySelectorAll<ProgramElement>(selector)];
      await waitUntil(
        () => elements.every(({ state }) => state && state !== 'pending'),
        `${selector} should be ready`,
        { timeout: 10000 },
      );
      for (const element of elements) await element.updateComplete;
      return elements;
    },
    requests: () =>
      page.performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ file: new URL(name).pathname.split('/').pop()!, start: startTime }))
        .filter(({ file }) => !file.startsWith('__web-dev-server')),
  };
}

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));
