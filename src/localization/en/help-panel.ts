import type { Words } from '../words.js';

export const helpPanel: Words['helpPanel'] = {
  allClosed: 'What was found is closed at the moment. Somebody can help you here now:',
  more: (n) => `${n} more numbers`,
  call: (name) => `Call ${name}:`,
  or: 'or',
  free: 'free of charge',
  chargeable: 'there is a charge',
  anonymous: 'anonymous',
  inLanguage: (language) => `in ${language}`,
  inManyLanguages: 'in many languages',
  inManyLanguagesWith: (language) => `in ${language} and many other languages`,
  leave: 'Leave this page quickly',
  leaveNote:
    'Opens another website at once. Your words are not stored here. That you have visited this website is in the history of your browser.',
  cryingAdvice:
    'Put your baby down safely in its bed, leave the room for a moment, take a deep breath. Look in every few minutes. Please never shake a baby.',
  adviceSource: 'More at elternsein.info (in German)',
};

export const helpOpening: Words['helpOpening'] = {
  open: 'open now',
  openUntil: (when) => `open now, until ${when}`,
  closed: 'closed now',
  opens: (day, time) => `from ${time} ${day}`,
};
