import type { EditorLanguage } from '../check/words/finding-words.js';

/** The words of the mail that asks a provider. */
interface MailWords {
  subject: (provider: string, municipality: string) => string;
  greeting: string;
  question: (municipality: string, provider: string, count: number) => string;
  instructions: (linkCount: number) => string;
  part: (number: number, count: number) => string;
  privacy: string;
  deadline: (day: string) => string;
  replyTo: (address: string) => string;
  closing: (municipality: string) => string;
}

/** The words of the mail that asks a provider, by language. */
export const mailWords: Record<EditorLanguage, MailWords> = {
  de: {
    subject: (provider, municipality) =>
      `Stimmen die Angaben zu Ihren Angeboten noch? (${provider}, ${municipality})`,
    greeting: 'Guten Tag,',
    question: (municipality, provider, count) =>
      count === 1
        ? `im Familienwegweiser (${municipality}) steht von Ihnen (${provider}) dieses Angebot. Stimmt noch alles?`
        : `im Familienwegweiser (${municipality}) stehen von Ihnen (${provider}) diese ${count} Angebote. Stimmt noch alles?`,
    instructions: (linkCount) =>
      linkCount === 1
        ? 'Bitte öffnen Sie diesen Link. Sie sehen Ihre Angaben und können sie bestätigen oder ändern. Am Ende geben Sie die Antwort per E-Mail zurück.'
        : `Bitte öffnen Sie nacheinander diese ${linkCount} Links. Sie sehen Ihre Angaben und können sie bestätigen oder ändern. Zu jedem Link geben Sie am Ende eine Antwort per E-Mail zurück.`,
    part: (number, count) => `Teil ${number} von ${count}:`,
    privacy:
      'Der Link ist lang, weil Ihre Angaben darin stehen. Die Seite überträgt nichts: Verschickt wird nur, was Sie selbst per E-Mail senden.',
    deadline: (day) => `Wir bitten um Antwort bis zum ${day}.`,
    replyTo: (address) => `Ihre Antwort geht an ${address}.`,
    closing: (municipality) => `Vielen Dank und freundliche Grüße\n${municipality}`,
  },
  en: {
    subject: (provider, municipality) =>
      `Are the details of your services still right? (${provider}, ${municipality})`,
    greeting: 'Hello,',
    question: (municipality, provider, count) =>
      count === 1
        ? `the family guide (${municipality}) lists this service of yours (${provider}). Is everything still right?`
        : `the family guide (${municipality}) lists these ${count} services of yours (${provider}). Is everything still right?`,
    instructions: (linkCount) =>
      linkCount === 1
        ? 'Please open this link. You see your details, and can confirm or change them. At the end you return your answer by mail.'
        : `Please open these ${linkCount} links, one after the other. You see your details, and can confirm or change them. For each link you return an answer by mail.`,
    part: (number, count) => `Part ${number} of ${count}:`,
    privacy:
      'The link is long because your details are in it. The page transmits nothing: only what you send by mail yourself is sent.',
    deadline: (day) => `Please answer by ${day}.`,
    replyTo: (address) => `Your answer goes to ${address}.`,
    closing: (municipality) => `Thank you and kind regards\n${municipality}`,
  },
};
