import type { EditorLanguage } from '../check/words/finding-words.js';
import type { Inquiry } from './inquiry.js';
import { mailWords } from './mail-words.js';

/** How long a `mailto:` address may be, in characters: longer ones are cut by Windows, without a word. */
export const MAX_MAILTO_LENGTH = 2000;

/** A mail that somebody is to send. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** A link that opens a mail programme. */
export interface MailLink {
  readonly href: string;
  /** Whether the text is in it; otherwise it has to be copied. */
  readonly hasBody: boolean;
}

/**
 * The mail that asks a provider.
 *
 * @param inquiries What is asked, a part for each link.
 */
export function inquiryMail(
  inquiries: readonly Inquiry[],
  links: readonly string[],
  to: string,
  language: EditorLanguage,
): Mail {
  const words = mailWords[language];
  const [first] = inquiries;
  if (!first) return { to, subject: '', body: '' };
  const names = inquiries.flatMap(({ services }) => services.map(({ service }) => service.name));
  const deadline = first.deadline && formatDay(first.deadline, language);
  const body = [
    words.greeting,
    words.question(first.municipality.name, first.provider, names.length),
    names.map((name) => `- ${name}`).join('\n'),
    words.instructions(links.length),
    links
      .map((link, index) => (links.length > 1 ? `${words.part(index + 1, links.length)}\n${link}` : link))
      .join('\n\n'),
    words.privacy,
    ...(deadline ? [words.deadline(deadline)] : []),
    ...(first.replyTo ? [words.replyTo(first.replyTo)] : []),
    words.closing(first.municipality.name),
  ];
  return { to, subject: words.subject(first.provider, first.municipality.name), body: body.join('\n\n') };
}

/** The link that opens a mail programme with a mail, without its text where that is too long. */
export function mailLink({ to, subject, body }: Mail): MailLink {
  const start = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  const hasBody = whole.length <= MAX_MAILTO_LENGTH;
  return { href: hasBody ? whole : start, hasBody };
}

const formatDay = (day: string, language: EditorLanguage) =>
  new Date(`${day}T12:00Z`).toLocaleDateString(language === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
