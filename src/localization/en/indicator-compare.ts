import type { Words } from '../words.js';

export * from './indicator-badge.js';

export const indicatorCompare: Words['indicatorCompare'] = {
  municipality: 'Municipality',
  value: 'Figure',
  provenance: 'Date and source',
  computed: (share) => `computed ${share}`,
  computedFrom: (part, of) => `${part} of ${of}`,
  unknown: 'not entered',
  incomparable: 'Not simply comparable',
  differences: {
    dates: (from, to) => `The figures are from different dates: ${from} to ${to}.`,
    undated: (names) => `Without a date: ${names}.`,
    labels: () => 'The municipalities have different names for this figure.',
    origins: () => 'The sources or the ways of counting differ.',
    computed: (names, isDrawn) =>
      `Computed, not stated by the source${isDrawn ? ' (hollow dot)' : ''}: ${names}.`,
    approximate: (names) => `Rough figures (approx.): ${names}.`,
    unplaced: (names) => `Not on the same scale: ${names}.`,
  },
  missing: (files) => `Some figures can’t be loaded at the moment: ${files}.`,
};
