const { mkdirSync, writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** Mocha's dot reporter, which also writes the counts and the names of failed tests for `sum-counts.js`. */
module.exports = class Counts extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const names = [];
    runner.on('fail', (test) => names.push(test.fullTitle()));
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      mkdirSync('.cache/results', { recursive: true });
      const name = process.env.COUNTS ?? 'rules.json';
      writeFileSync(`.cache/results/${name}`, JSON.stringify({ passed, failed, names }));
    });
  }
};
