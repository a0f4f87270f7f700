import { foldWords } from '../../model/folding.js';
import { fieldsOf, listOf, stringOf, type Fields } from '../fields.js';
import type { Findings } from './findings.js';
import { joined, lineOf } from './words.js';

/** The terms of foreign taxonomies as topics: each by its own name, with all that a municipality's file may call it. */
export class Terms {
  readonly #topics = new Map<string, { label: string; terms: Set<string> }>();

  /** The topics of whatever has attributes, by their ids. */
  idsOf(owner: Fields, from: string, findings: Findings): string[] {
    const ids = listOf(owner.attributes).map((value, index) => {
      const at = `${from}.attributes[${index}]`;
      const attribute = fieldsOf(value);
      findings.unplaced(`${at}.value`, attribute.value);
      findings.unplaced(`${at}.label`, attribute.label);
      return this.#idOf(fieldsOf(attribute.taxonomy_term), `${at}.taxonomy_term`, findings);
    });
    return [...new Set(ids.filter((id) => id !== undefined))];
  }

  get topics(): object[] {
    return [...this.#topics].map(([id, { label, terms }]) => ({ id, label, terms: [...terms] }));
  }

  #idOf(term: Fields, at: string, findings: Findings): string | undefined {
    const code = stringOf(term.code);
    const label = lineOf(term.name) ?? lineOf(term.term) ?? code;
    if (!label) {
      findings.complain({ path: `${at}.name`, expected: 'text', found: '', lost: at });
      return undefined;
    }
    // A short name that may stand in an attribute and in an address.
    const id = foldWords(label).replaceAll(' ', '-') || label.replace(/[\s,]+/g, '-');
    const topic = this.#topics.get(id) ?? { label, terms: new Set() };
    this.#topics.set(id, topic);
    const taxonomy = lineOf(term.taxonomy) ?? lineOf(fieldsOf(term.taxonomy_detail).name);
    const names = [term.term_uri, code, code && joined(':', taxonomy, code), term.id, label].map(stringOf);
    for (const name of names) if (name) topic.terms.add(name);
    return id;
  }
}
