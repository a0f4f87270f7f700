import { readdirSync } from 'node:fs';

/** The names of the elements without their prefix: the folders of `src/components`, except `shared`. */
export const components = readdirSync(new URL('../src/components', import.meta.url)).filter(
  (name) => name !== 'shared',
);

/** The module that holds an element's class. */
export const elementModule = (name) => `src/components/${name}/${name}.element.ts`;

/** The module that registers an element. */
export const componentEntry = (name) => `src/components/${name}/${name}.ts`;

/** The five elements of a municipality's start page. */
export const startPage = [
  'agenda-feed',
  'contact-block',
  'indicator-badge',
  'profile-card',
  'service-finder',
];
