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
export function paperFinder(papers: readonly Paper[]): FindPaper {
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

/** All papers of a file, newest first, those without a date last; those that others name stand behind these alone. */
export function latestDossiers(papers: readonly Paper[], find: FindPaper): Dossier[] {
  const isNamed = new Set(
    papers.flatMap((paper) => paper.predecessors.map(find).filter((found) => found !== paper)),
  );
  const newestFirst = [...papers].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const shown = new Set<Paper>();
  // Where papers name each other in a circle, the newest of them takes the others.
  const order = [...papers.filter((paper) => !isNamed.has(paper)), ...newestFirst];
  const first = order.filter((paper) => {
    if (shown.has(paper)) return false;
    for (const other of [paper, ...dossierOf(paper, find).earlier]) shown.add(other);
    return true;
  });
  const isFirst = new Set(first);
  return newestFirst.filter((paper) => isFirst.has(paper)).map((paper) => dossierOf(paper, find));
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
