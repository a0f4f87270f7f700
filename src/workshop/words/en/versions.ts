import type { versions as german } from '../de/versions.js';

/** Earlier versions of the file that a server keeps. */
export const versions: typeof german = {
  title: 'Earlier versions',
  intro:
    'Each time the file is saved, the version before stays here, the last 20 of them. You can look at each and go back to it.',
  none: 'None yet: the first one comes to be when this file is saved the next time.',
  loading: 'Loading …',
  failed: 'The earlier versions can’t be loaded at the moment. You may be signed out.',
  unreadable: 'This version can’t be read.',
  gone: 'This version is not kept any more.',
  until: (time) => `Until ${time}`,
  replacedBy: (name) => (name ? `then ${name} saved` : 'then somebody saved'),
  whatChanged: 'What changed then',
  sameAsNext: 'Nothing that can be seen.',
  view: 'Look at it',
  viewOf: (time) => `Look at the version until ${time}`,
  close: 'Close',
  viewTitle: (time) => `The version until ${time}`,
  difference: 'This changes if you go back to it:',
  same: 'It is the same as the present one.',
  preview: 'What it looked like on the website',
  goBack: 'Go back to this version …',
  goBackHint: 'Before it is saved you see everything once more, and can undo it.',
  step: (time) => `Back to the version until ${time}`,
  more: (n) => `and ${n} more ${n === 1 ? 'change' : 'changes'}`,
};
