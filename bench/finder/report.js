/** How the benches of the finder tell what they measured. */

/** How many times slower the processor is made: an old phone. */
export const SLOWER = 4;

/** Rows as a table in Markdown: the first one is its head. */
export const markdown = ([head, ...rows]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const ms = (time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;

export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What the page holds, in bytes, once what nobody needs is gone. */
export async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
