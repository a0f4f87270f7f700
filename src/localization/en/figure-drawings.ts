import type { Words } from '../words.js';

export const figureDrawings: Words['figureDrawings'] = {
  whom: { 'children-under-10': 'people', 'child-poverty': 'children' },
  outOf: (part, whole, whom, isExact) => `${isExact ? '' : 'about '}${part} of ${whole}${whom && ` ${whom}`}`,
  rounded: (part, whole, percent) => `rounded: ${part} of ${whole} is ${percent}`,
  compared: 'In comparison:',
  course: (values, from, to) => `Development, ${values} figures: from ${from} to ${to}`,
  gap: (from, to) => `Figures are missing between ${from} and ${to}.`,
  all: (values) => `All ${values} figures`,
  date: 'Date',
  value: 'Figure',
};
