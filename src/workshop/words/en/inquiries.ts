import type { inquiries as german } from '../de/inquiries.js';

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Asking the providers of services, and taking in what they answer. */
export const inquiries: typeof german = {
  title: 'Ask the providers',
  intro:
    'Each provider gets a link with nothing but its own services in it, confirms or changes them, and sends you the answer by mail. This workshop sends nothing, and no server reads along.',
  views: { ask: 'Ask', answer: 'Enter an answer' },
  viewsLabel: 'What do you want to do?',
  settings: {
    title: 'Form and reply',
    formAddress: 'Address of the form page',
    formAddressHelp:
      'The page “rueckfrage.html” comes with the workshop. Your web team puts it on your website once. For example https://www.landkreis.example/rueckfrage.html',
    problems: {
      missing: 'Please enter first where the form page is.',
      'not-an-address': 'This is no web address. It begins with https://',
      insecure: 'The address has to begin with https://, so that nobody replaces the page on its way.',
    },
    replyTo: 'Mail address that the answer goes to',
    noMail: 'This is no mail address.',
    deadline: 'Answer wanted by',
    language: 'Language of the mail',
    languages: { de: 'German', en: 'English' },
    keepTitle: 'Where these details stay',
    keep: 'Remember on this device',
    keepHelp:
      'Addresses that you enter here are never in the published file. Unless you tick the box, they are gone when you close the window.',
    save: 'Save as a file of your own',
    load: 'Load from a file of your own',
    fileName: 'ask-providers.json',
    loaded: 'Loaded.',
    notSettings: 'This is not the file that was saved here.',
    full: 'There is no room left on this device, or the browser does not allow it. Save as a file.',
  },
  providers: {
    title: 'Providers',
    none: 'There are no services in this file yet.',
    onlyOld: 'Only what has not been checked for half a year',
    noneOld: 'All services were checked within the last half year.',
    services: (n) => counted(n, 'service', 'services'),
    verified: (date) => `last checked ${date}`,
    neverVerified: 'not everything checked yet',
    current: 'up to date',
    old: 'out of date',
    ask: 'Ask',
    close: 'Close',
    asking: (name) => `Ask ${name}`,
    nameless: 'Without a provider',
    namelessHelp: 'These services have no provider whom one could ask. Enter it with the services.',
    mail: 'Mail address of the provider',
    mailHelp: 'For asking only. It is never in the published file.',
    mailSuggestion: (mail) => `Use ${mail}`,
    link: 'Link',
    part: (number, count) => `Link, part ${number} of ${count}`,
    partServices: (names) => `In it: ${names}`,
    split: (n) =>
      `The services do not fit into one link. There are ${n} links, and each gets an answer of its own.`,
    tooLong: (names) =>
      `Too long for a link: ${names}. Shorten the description, or ask by phone. Nothing is cut off.`,
    copyLink: 'Copy the link',
    openLink: 'See what the provider sees',
    subject: 'Subject',
    text: 'Text of the mail',
    copyText: 'Copy the text',
    openMail: 'Open a mail',
    openMailCopied: 'Copy the text and open a mail',
    openMailCopiedHelp:
      'The text is too long to be handed to the mail programme. It is copied: paste it there with Ctrl+V.',
    copied: 'Copied',
    selected: 'Selected: copy it with Ctrl+C',
  },
  inbox: {
    title: 'Enter an answer',
    drop: 'Drop the file here that the provider sent, or',
    choose: 'choose a file',
    paste: 'Or paste the text of the mail',
    pasteHelp: 'The whole mail is fine, with whatever is above and below.',
    read: 'Read the answer',
    found: (n) => counted(n, 'answer', 'answers') + ' found.',
    discard: 'Put away',
    problems: {
      missing:
        'There is no answer in this text. It begins with [pkantwort and ends with pkantwort]. Copy the whole mail.',
      inquiry: 'This is the question, not the answer: the text has only the link that you sent.',
      damaged:
        'The answer is incomplete, or was altered on its way. Ask the provider to attach it as a file.',
      'too-large': 'This is much larger than an answer. Did you choose the right file?',
      newer: 'The answer comes from a newer version of the form. Renew the workshop.',
      foreign: 'This is no answer that this workshop can read.',
      unreadable: 'This file can’t be read.',
    },
    comparison: {
      'other-municipality': (asked, file) =>
        `This answer belongs to another municipality: ${asked}. The open file is ${file}.`,
      'unknown-provider': (provider) =>
        `This answer does not belong to this file: the provider “${provider}” and its services are not in it.`,
    },
  },
  answer: {
    title: (provider) => `Answer of ${provider}`,
    date: (date) => `of ${date}`,
    part: (number, count) => `part ${number} of ${count}`,
    unproven: 'Who wrote an answer can’t be proven, so please confirm every change.',
    note: 'Note of the provider',
    before: 'so far',
    after: 'new',
    nothing: 'not stated',
    verified: 'Correct: checked today',
    gone: 'No longer exists: file it as ended',
    proposal: 'Add as a new service',
    newService: 'New service',
    isKnown: 'The provider already has a service of this name.',
    isOutdated: 'You changed this service after you asked. The provider saw the older state.',
    isForeign: 'This service belongs to another provider in your file.',
    isMissing: 'This service is no longer in your file.',
    unreadable: (fields) => `Can’t be read, please ask: ${fields}`,
    states: {
      merge: 'You changed something here meanwhile, too. Both fit together.',
      conflict: (seen) => `You changed this yourself meanwhile. The provider saw: ${seen}`,
      done: 'stands in the file already',
    },
    comment: 'The provider says about it:',
    otherLanguages: (languages) =>
      `This text also exists in other languages (${languages}). They stay, and may be out of date then.`,
    losesPosition: 'The address is another one: the position on the map is removed until you enter it again.',
    chooseUndisputed: 'Choose all that is beyond doubt',
    chooseNone: 'Choose nothing',
    take: (n) => (n ? 'Take ' + counted(n, 'change', 'changes') : 'Nothing chosen'),
    takeHelp:
      'A service of which you take anything counts as checked today. All of it can be undone in one step.',
    taken: (n) => counted(n, 'change', 'changes') + ' taken. You can put the answer away now.',
    lookAgain: 'Look again',
    stepLabel: (provider) => `Answer of ${provider}`,
    empty: 'There is nothing to take here.',
  },
};
