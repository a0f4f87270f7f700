import type { Paper } from '../schema/index.js';

/** Finds a paper of a file by its reference. */
export type FindPaper = (reference: string) => Paper | undefined;

/** A paper with its predecessors on the same matter. */
export interface Dossier {
  paper: Paper;
  earlier: Paper[];
}

/**
 * Makes a lookup of papers by reference, as people type it or as links hold it, with dashes for all characters but letters
 * and digits (`ds-2021-844` for "DS 2021/844"). The first of several papers with one reference is found.
 */
export function paperFinder(papers: readonly Paper[]): FindPaper {
  const paperByKey = new Map<string, Paper>();
  for (const keyOf of [exactKey, linkKey]) {
    for (const paper of papers) {
      const key = keyOf(paper.reference);
      if (!paperByKey.has(key)) paperByKey.set(key, paper);
    }
  }
  return (reference) => paperByKey.get(exactKey(reference)) ?? paperByKey.get(linkKey(reference));
}

const exactKey = (reference: string) => reference.trim().toLowerCase();
const linkKey = (reference: string) => exactKey(reference).replace(/[^a-z0-9]+/g, '-');

/** All papers of a file as dossiers, newest first, without a date last. Predecessors are in the dossier of their successor. */
export function latestDossiers(papers: readonly Paper[], find: FindPaper): Dossier[] {
  const predecessors = new Set(
    papers.flatMap((paper) => paper.predecessors.map(find).filter((found) => found !== paper)),
  );
  const newestFirst = [...papers].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const visited = new Set<Paper>();
  // If papers refer to each other in a circle, the newest of them is taken as the latest.
  const candidates = [...papers.filter((paper) => !predecessors.has(paper)), ...newestFirst];
  const latest = candidates.filter((paper) => {
    if (visited.has(paper)) return false;
    for (const other of [paper, ...dossierOf(paper, find).earlier]) visited.add(other);
    return true;
  });
  const isLatest = new Set(latest);
  return newestFirst.filter((paper) => isLatest.has(paper)).map((paper) => dossierOf(paper, find));
}

/** A paper with all its predecessors, nearest first, each once. One that is not in the file has its reference only. */
export function dossierOf(paper: Paper, find: FindPaper): Dossier {
  const all = new Map([[exactKey(paper.reference), paper]]);
  // The loop also visits the papers that it adds.
  for (const { predecessors } of all.values()) {
    for (const reference of predecessors) {
      const found = find(reference) ?? unlistedPaper(reference);
      const key = exactKey(found.reference);
      if (!all.has(key)) all.set(key, found);
    }
  }
  return { paper, earlier: [...all.values()].slice(1) };
}

function unlistedPaper(reference: string): Paper {
  return { reference, consultations: [], facts: [], relevance: [], predecessors: [], documents: [] };
}
