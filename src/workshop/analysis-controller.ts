import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeChanges } from '../authoring/changes/describe-changes.js';
import { findChanges } from '../authoring/changes/find-changes.js';
import { checkInSteps } from '../authoring/check/check-data.js';
import type { Finding } from '../authoring/check/finding.js';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { summarizeQuality, type QualitySummary } from '../authoring/quality.js';
import { berlinTime } from '../model/dates.js';
import { TimeSlicer } from '../platform/time-slicer.js';
import type { Program } from '../schema/index.js';

/** How long after the last change the whole file is looked at, in milliseconds. */
const DELAY_MS = 250;

/** How long an idle moment is waited for, in milliseconds. */
const IDLE_TIMEOUT_MS = 1500;

/** What is known of the file as a whole. */
export interface Analysis {
  /** The data that this is about. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
  readonly program?: Program;
  readonly quality?: QualitySummary;
  /** What saving changes, in words. */
  readonly changes: readonly string[];
}

/** Looks at the whole file, in slices, once nobody types: what is wrong in it, how many services can be reached, what has changed. */
export class AnalysisController implements ReactiveController {
  /** The last analysis, which may be of data that has changed since. */
  current: Analysis = { data: undefined, findings: [], changes: [] };

  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;
  #idleRequest?: number;
  #wanted?: AnalysedData;
  /** Counts analyses, so that one that has been overtaken ends. */
  #run = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  /** Looks at a file at once, before it is shown first. */
  analyseNow(data: unknown, saved: unknown, language: EditorLanguage): void {
    this.#cancel();
    this.#wanted = { data, saved, language };
    const steps = analysisSteps(this.#wanted);
    let step = steps.next();
    while (!step.done) step = steps.next();
    this.#show(step.value);
  }

  /**
   * Looks at the data as soon as nobody types.
   *
   * @param saved What the data is compared with.
   */
  request(data: unknown, saved: unknown, language: EditorLanguage): void {
    const { data: wantedData, saved: wantedSaved, language: wantedLanguage } = this.#wanted ?? {};
    if (data === wantedData && saved === wantedSaved && language === wantedLanguage) return;
    this.#wanted = { data, saved, language };
    this.#cancel();
    this.#timer = setTimeout(() => {
      // Safari has no idle callbacks.
      if (!('requestIdleCallback' in globalThis)) return void this.#analyse();
      this.#idleRequest = requestIdleCallback(() => void this.#analyse(), { timeout: IDLE_TIMEOUT_MS });
    }, DELAY_MS);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idleRequest !== undefined) cancelIdleCallback(this.#idleRequest);
    this.#idleRequest = undefined;
    this.#run++;
  }

  /** Looks at the data in slices, between which somebody can go on typing; ends as soon as there is newer data. */
  async #analyse(): Promise<void> {
    if (!this.#wanted) return;
    const run = this.#run;
    const slicer = new TimeSlicer();
    const steps = analysisSteps(this.#wanted);
    let step = steps.next();
    while (!step.done) {
      if (slicer.isDue) await slicer.yieldIfDue();
      if (run !== this.#run) return;
      step = steps.next();
    }
    this.#show(step.value);
  }

  #show(analysis: Analysis): void {
    this.current = analysis;
    this.#host.requestUpdate();
  }
}

/** What an analysis is of: the data, what it is compared with, and the language of its words. */
interface AnalysedData {
  readonly data: unknown;
  readonly saved: unknown;
  readonly language: EditorLanguage;
}

function* analysisSteps({ data, saved, language }: AnalysedData): Generator<void, Analysis> {
  const now = new Date();
  const { program, findings } = yield* checkInSteps(data, { now });
  yield;
  const quality = program && summarizeQuality(program, now);
  yield;
  const today = berlinTime(now).slice(0, 10);
  const changes = data === saved ? [] : describeChanges(findChanges(saved, data), { language, today });
  return { data, findings, ...(program && { program, quality }), changes };
}
