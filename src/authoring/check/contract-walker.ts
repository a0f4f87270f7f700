import type { Shape } from '../../schema/table.js';
import type { JsonPath } from '../json/json-path.js';

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** What a walk calls for the values of a file, before those in them. Paths change after the call: keep copies. */
export interface ContractVisitor {
  /** A record of the contract, with all keys that it has in the file. */
  record(values: JsonRecord, shape: Shape, path: JsonPath): void;
  /** Any other value of a field that the contract knows, also one of a wrong type; never one that is blank. */
  value(value: unknown, shape: Shape, path: JsonPath): void;
}

/** Walks through the data of a file along the contract. What the contract does not know is left out. */
export function walkContract(data: unknown, shape: Shape, visitor: ContractVisitor): void {
  new Walk(visitor).visit(data, shape);
}

/** Walks as `walkContract` does, and stops after each record of a list at the root, for whoever has something else to do. */
export function walkContractInSteps(
  data: JsonRecord,
  shape: Shape,
  visitor: ContractVisitor,
): Generator<void> {
  return new Walk(visitor).visitInSteps(data, shape);
}

class Walk {
  readonly #visitor: ContractVisitor;
  readonly #path: (string | number)[] = [];

  constructor(visitor: ContractVisitor) {
    this.#visitor = visitor;
  }

  visit(value: unknown, shape: Shape): void {
    if (value === undefined || value === null || value === '') return;
    if (shape.kind === 'record' && isRecord(value)) {
      this.#visitor.record(value, shape, this.#path);
      for (const key of Object.keys(value)) {
        const field = shape.fields!.get(key);
        if (field) this.#visitBelow(key, value[key], field);
      }
    } else if (shape.kind === 'list' && shape.expected === 'list' && Array.isArray(value)) {
      value.forEach((item, index) => this.#visitBelow(index, item, shape.item!));
    } else this.#visitor.value(value, shape, this.#path);
  }

  *visitInSteps(root: JsonRecord, shape: Shape): Generator<void> {
    this.#visitor.record(root, shape, this.#path);
    for (const [key, value] of Object.entries(root)) {
      const field = shape.fields!.get(key);
      if (!field) continue;
      if (!(field.kind === 'list' && field.expected === 'list' && Array.isArray(value))) {
        this.#visitBelow(key, value, field);
        continue;
      }
      this.#path.push(key);
      for (const [index, item] of value.entries()) {
        this.#visitBelow(index, item, field.item!);
        yield;
      }
      this.#path.pop();
    }
  }

  #visitBelow(step: string | number, value: unknown, shape: Shape): void {
    this.#path.push(step);
    this.visit(value, shape);
    this.#path.pop();
  }
}

/** Whether a value is a JSON object. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of a list; none if the value is no list. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
