import { helpAmong, type HelpAnswer } from './help-for.js';
import { needTopicLines } from './help-topics.js';
import { informationTopicLines } from './information-topics.js';

export const allTopicLines = needTopicLines + informationTopicLines;

/** Whom to turn to for what somebody typed: numbers for needs, and offices for questions. */
export const helpFor = (query: string): HelpAnswer => helpAmong(allTopicLines, query);
