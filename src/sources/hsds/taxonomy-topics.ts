import { foldWords } from '../../model/folding.js';
import { lineOf } from '../shared/html-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import type { IssueCollector } from './issue-collector.js';
import { joinDistinct } from './text-fields.js';

/** Taxonomy terms as topics: each with all the names by which a municipality's own topics may refer to it. */
export class TaxonomyTopics {
  readonly #topics = new Map<string, { label: string; terms: Set<string> }>();

  /** Adds the taxonomy terms of an object's attributes. @returns The ids of their topics. */
  topicIdsOf(owner: JsonObject, path: string, issues: IssueCollector): string[] {
    const ids = asList(owner.attributes).map((value, index) => {
      const attributePath = `${path}.attributes[${index}]`;
      const attribute = asObject(value);
      issues.reportUnplaced(`${attributePath}.value`, attribute.value);
      issues.reportUnplaced(`${attributePath}.label`, attribute.label);
      return this.#add(asObject(attribute.taxonomy_term), `${attributePath}.taxonomy_term`, issues);
    });
    return [...new Set(ids.filter((id) => id !== undefined))];
  }

  get topics(): object[] {
    return [...this.#topics].map(([id, { label, terms }]) => ({ id, label, terms: [...terms] }));
  }

  #add(term: JsonObject, path: string, issues: IssueCollector): string | undefined {
    const code = asString(term.code);
    const label = lineOf(term.name) ?? lineOf(term.term) ?? code;
    if (!label) {
      issues.report({ path: `${path}.name`, expected: 'text', found: '', lost: path });
      return undefined;
    }
    // Ids are used in attributes and addresses: no spaces, no commas.
    const id = foldWords(label).replaceAll(' ', '-') || label.replace(/[\s,]+/g, '-');
    const topic = this.#topics.get(id) ?? { label, terms: new Set() };
    this.#topics.set(id, topic);
    const taxonomy = lineOf(term.taxonomy) ?? lineOf(asObject(term.taxonomy_detail).name);
    const names = [term.term_uri, code, code && joinDistinct(':', taxonomy, code), term.id, label].map(
      asString,
    );
    for (const name of names) if (name) topic.terms.add(name);
    return id;
  }
}
