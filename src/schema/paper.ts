import * as z from 'zod/mini';
import { flag, id, list, numberLeaf, record, stringLeaf, tellingFlag } from './leaf.js';
import { partialDate } from './date.js';
import { documentLink } from './link.js';
import { text } from './text.js';

/** The form of a currency's code (ISO 4217). */
export const currencyForm = /^[A-Z]{3}$/;

/** One step of a paper's way through the bodies of a council. */
export const consultation = record({
  body: text,
  role: z.optional(text),
  date: z.optional(partialDate),
  public: z.optional(flag),
  result: z.optional(text),
});

/** One step of a paper's way: which body, in what role, when, with what result. */
export type Consultation = z.output<typeof consultation>;

/** A council paper (OParl `Paper`). */
export const paper = record({
  reference: id,
  paperType: z.optional(text),
  name: z.optional(text),
  date: z.optional(partialDate),
  status: z.optional(text),
  office: z.optional(text),
  consultations: list(consultation),
  costs: z.optional(
    record({
      amount: z.optional(numberLeaf('number', -Number.MAX_VALUE)),
      currency: z.optional(stringLeaf('currency!', currencyForm)),
      inBudget: z.optional(flag),
    }),
  ),
  facts: list(record({ label: text, value: text })),
  relevance: list(record({ topic: text, relevant: tellingFlag })),
  summary: z.optional(text),
  predecessors: list(id),
  documents: list(documentLink),
});

/** A council paper, known by its `reference` ("2021/844"); amounts in `currency` (ISO 4217, else EUR). */
export type Paper = z.output<typeof paper>;
