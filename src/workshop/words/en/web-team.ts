import type { webTeam as german } from '../de/web-team.js';

/** What the web team sets up once for a website. */
export const webTeam: typeof german = {
  title: 'For the web team',
  intro:
    'To be set up once for the whole website. Editors then insert elements by themselves. All files are on your own server; nobody else is asked.',
  toElements: 'Choose an element',
  download: {
    title: 'Download',
    when: (version) =>
      `All elements in version ${version}: unpack them into the root folder of the website. You get a folder pk/ with a folder for this version. Keep the last version’s folder beside it for as long as pages name it.`,
    button: (version) => `Download the elements (version ${version}, ZIP)`,
    missing:
      'There is no built package here. “npm run build” makes it in dist/embed/; the workshop in dist/workshop/ brings it along from then on.',
    starter: 'Download a file to start with',
    starterWhen:
      'A small file with one made-up example of each kind. Put it on the server as /daten/kommune.json to try the elements, until the editors have their own.',
  },
  addresses: {
    title: 'Your addresses',
    when: 'All lines on this page use them.',
    folder: 'Folder of the elements',
    data: 'Address of the file',
    dataHelp: (example) => `Without one, the lines have ${example} as an example.`,
    element: 'Element of the page',
    elementHelp: 'For the lines that load data and code earlier.',
  },
  head: {
    title: 'In the head of the page',
    loader: {
      title: 'The loader',
      when: 'Goes into the head of the template. It loads only what a page needs.',
    },
    early: {
      title: 'Recommended: visible sooner',
      when: 'In place of the loader’s line, in templates with this element: the browser loads data and code along with the page. head.html has the lines for all elements.',
    },
    pinned: {
      title: 'Pinned, with a checksum (SRI)',
      when: (version) =>
        `Version ${version}, everything in one file: the browser runs it only if it is unchanged. head.html has the lines that pin the loader with all its parts.`,
    },
    missing: 'Only the built package knows the names and checksums of the files. They are in its head.html.',
  },
  policy: {
    title: 'Content Security Policy',
    when: 'Needed only if your site has such a policy. The elements need no more than this, and no unsafe-inline.',
    trusted: 'In addition, if the policy requires Trusted Types:',
    strict: 'The strictest policy, under which the elements are tested:',
    strictLabel: 'Strict policy',
  },
  origins: {
    title: 'Other servers',
    none: 'None: data and images come from your own site. If the file is on another server, this section says what is needed.',
    some: (origin) =>
      `The file is on ${origin}. So the loader (data-origins) and the policy name this server. It must allow your site to read the file:`,
  },
  server: {
    title: 'Examples for the server',
    when: 'File types, caching, access from other websites, compression. Nothing ever changes in the folder of a version, so browsers may keep it for long; they ask for the municipality’s file each time.',
    which: 'Server',
  },
  statements: {
    title: 'Texts for your website',
    when: 'To be taken over into your own pages; they are in German. Have them checked by whoever is responsible for privacy and accessibility; they are no legal advice.',
    privacy: 'Privacy notice',
    accessibility: 'Accessibility statement',
  },
};
