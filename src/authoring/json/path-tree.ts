import type { JsonPath } from './json-path.js';

/** A tree of paths to find: one node for each step. */
export interface PathNode {
  /** The positions of the path among those that were given; empty for a step on the way. */
  wanted: number[];
  children?: Map<string | number, PathNode>;
}

/** The tree of some paths. @returns Its root, which stands for the whole value. */
export function pathTree(paths: readonly JsonPath[]): PathNode {
  const root: PathNode = { wanted: [] };
  paths.forEach((path, position) => {
    let node = root;
    for (const step of path) {
      node.children ??= new Map();
      let child = node.children.get(step);
      if (!child) node.children.set(step, (child = { wanted: [] }));
      node = child;
    }
    node.wanted.push(position);
  });
  return root;
}
