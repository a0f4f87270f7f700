import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { packAnswer } from '../../authoring/inquiries/answer-text.js';
import type { Answer } from '../../authoring/inquiries/answer.js';
import { askedFields, type AskedField } from '../../authoring/inquiries/asked-service.js';
import { AskedServiceText } from '../asked-service/asked-service-text.js';
import { providerWords } from '../words/provider-words.js';

/**
 * An answer as the text of a mail: what it says in words, for whoever reads it, and below the packed answer, which the workshop
 * reads. The same text is the content of the file.
 */
export async function answerMailText(answer: Answer, language: EditorLanguage): Promise<string> {
  const { mail: words } = providerWords(language);
  return [describeAnswer(answer, language), words.block, await packAnswer(answer)].join('\n\n') + '\n';
}

/** What an answer says, in words. */
export function describeAnswer(answer: Answer, language: EditorLanguage): string {
  const { mail: words } = providerWords(language);
  const texts = new AskedServiceText(language);
  const line = (field: AskedField, value: unknown) => {
    const text = texts.describe(field, value).join('; ') || words.nothing;
    return `  ${texts.fieldName(field)}: ${text}`;
  };
  const services = answer.services.map(({ name, verdict, fields, comment }) =>
    [
      words[verdict](name),
      ...fields.map(({ field, after }) => line(field, after)),
      ...(comment ? [`  ${words.comment} ${comment}`] : []),
    ].join('\n'),
  );
  const proposals = answer.proposals.map((service) => {
    const known = askedFields.filter((field) => field !== 'name' && service[field] !== undefined);
    return [words.proposal(service.name), ...known.map((field) => line(field, service[field]))].join('\n');
  });
  return [
    words.title(answer.provider, answer.date ? texts.date(answer.date) : ''),
    ...(answer.part ? [words.part(...answer.part)] : []),
    ...services,
    ...proposals,
    ...(answer.note ? [`${words.note}\n${answer.note}`] : []),
  ].join('\n\n');
}
