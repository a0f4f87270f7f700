import {
  flag,
  id,
  list,
  numberLeaf,
  optional,
  type Parsed,
  record,
  stringLeaf,
  tellingFlag,
} from './leaf.js';
import { partialDate } from './date.js';
import { documentLink } from './link.js';
import { text } from './text.js';

/** The form of a currency's code (ISO 4217). */
export const currencyForm = /^[A-Z]{3}$/;

/** One step of a paper's way through the bodies of a council. */
export const consultation = record({
  body: text,
  role: optional(text),
  date: optional(partialDate),
  public: optional(flag),
  result: optional(text),
});

/** One step of a paper's way: which body, in what role, when, with what result. */
export type Consultation = Parsed<typeof consultation>;

/** A council paper (OParl `Paper`). */
export const paper = record({
  reference: id,
  paperType: optional(text),
  name: optional(text),
  date: optional(partialDate),
  status: optional(text),
  office: optional(text),
  consultations: list(consultation),
  costs: optional(
    record({
      amount: optional(numberLeaf('number', -Number.MAX_VALUE)),
      currency: optional(stringLeaf('currency!', currencyForm)),
      inBudget: optional(flag),
    }),
  ),
  facts: list(record({ label: text, value: text })),
  relevance: list(record({ topic: text, relevant: tellingFlag })),
  summary: optional(text),
  predecessors: list(id),
  documents: list(documentLink),
});

/** A council paper, known by its `reference` ("2021/844"); amounts in `currency` (ISO 4217, else EUR). */
export type Paper = Parsed<typeof paper>;
