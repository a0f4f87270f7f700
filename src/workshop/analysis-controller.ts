import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeChanges } from '../authoring/changes/describe-changes.js';
import { findChanges } from '../authoring/changes/find-changes.js';
import { checkData } from '../authoring/check/check-data.js';
import type { Finding } from '../authoring/check/finding.js';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { summarizeQuality, type QualitySummary } from '../authoring/quality.js';
import { berlinTime } from '../model/dates.js';
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

/** Looks at the whole file once nobody types: what is wrong in it, how many services can be reached, what has changed. */
export class AnalysisController implements ReactiveController {
  /** The last analysis, which may be of data that has changed since. */
  current: Analysis = { data: undefined, findings: [], changes: [] };

  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;
  #idleRequest?: number;
  #wanted?: { data: unknown; saved: unknown; language: EditorLanguage };

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
    this.#run();
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
      if (!('requestIdleCallback' in globalThis)) return this.#run();
      this.#idleRequest = requestIdleCallback(() => this.#run(), { timeout: IDLE_TIMEOUT_MS });
    }, DELAY_MS);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idleRequest !== undefined) cancelIdleCallback(this.#idleRequest);
    this.#idleRequest = undefined;
  }

  #run(): void {
    if (!this.#wanted) return;
    const { data, saved, language } = this.#wanted;
    const now = new Date();
    const { program, findings } = checkData(data, { now });
    const today = berlinTime(now).slice(0, 10);
    this.current = {
      data,
      findings,
      ...(program && { program, quality: summarizeQuality(program, now) }),
      changes: data === saved ? [] : describeChanges(findChanges(saved, data), { language, today }),
    };
    this.#host.requestUpdate();
  }
}
