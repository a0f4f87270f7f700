import { service } from '../../schema/generated/program.js';

/** Kinds of text whose form the contract fixes. */
export type ContractForm = 'lastVerified' | 'email' | 'url';

/** Whether a text has the form that the contract wants of a date, a mail address or the address of a page. */
export function hasForm(form: ContractForm, text: string): boolean {
  const { pattern, rule } = service.fields!.get(form)!;
  return pattern!.test(text) && (rule?.(text as never) ?? true);
}
