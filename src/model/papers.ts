import type { Paper } from '../schema/index.js';

/** Finds a paper of a file by its reference. */
export type FindPaper = (reference: string) => Paper | undefined;

/** A paper, and those before it on the same matter. */
export interface Dossier {
  paper: Paper;
  earlier: Paper[];
}

/**
 * Finds papers by their references as people type them, and as links can hold them: whatever is no letter or digit may
 * be a dash (`ds-2021-844` for "DS 2021/844"). Of several papers with one reference the first is found.
 */
export function finderOf(papers: readonly Paper[]): FindPaper {
  const known = new Map<string, Paper>();
  for (const form of [exactly, asInLinks]) {
    for (const paper of papers) {
      const key = form(paper.reference);
      if (!known.has(key)) known.set(key, paper);
    }
  }
  return (reference) => known.get(exactly(reference)) ?? known.get(asInLinks(reference));
}

const exactly = (reference: string) => reference.trim().toLowerCase();
const asInLinks = (reference: string) => exactly(reference).replace(/[^a-z0-9]+/g, '-');

/** The papers of a file, newest first; those without a date last, and those that stand behind another not at all. */
export function latestPapers(papers: readonly Paper[], find: FindPaper): Paper[] {
  const behind = new Set<Paper | undefined>();
  return [...papers]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .filter((paper) => {
      // Only what came before can take a paper out: of papers that name each other in a circle, one stays.
      const isBehind = behind.has(paper);
      for (const reference of paper.predecessors) behind.add(find(reference));
      return !isBehind;
    });
}

/**
 * A paper with all that came before it, nearest first, each once. Of one that the file does not have, the reference is
 * all there is.
 */
export function dossierOf(paper: Paper, find: FindPaper): Dossier {
  const all = new Map([[exactly(paper.reference), paper]]);
  // What is added on the way is walked, too.
  for (const { predecessors } of all.values()) {
    for (const reference of predecessors) {
      const found = find(reference) ?? bare(reference);
      const key = exactly(found.reference);
      if (!all.has(key)) all.set(key, found);
    }
  }
  return { paper, earlier: [...all.values()].slice(1) };
}

function bare(reference: string): Paper {
  return { reference, consultations: [], facts: [], relevance: [], predecessors: [], documents: [] };
}
