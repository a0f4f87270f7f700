import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as z from 'zod';
import { generatedFiles } from '../../scripts/schema/generated-files.js';
import { readerTable } from '../../scripts/schema/reader-table.js';
import { readingRules } from '../../src/schema/reading-rules.js';

describe('the generated files', () => {
  it('are up to date and formatted', async () => {
    const files = await generatedFiles();
    expect(files).to.have.length.greaterThan(3);
    for (const [path, content] of files) {
      const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      expect(written, `${path} is out of date: run \`npm run schema\``).to.equal(content);
    }
  });
});

describe('the table of the reader', () => {
  const tableOf = (shape: z.core.$ZodLooseShape) =>
    readerTable([{ name: 'part', schema: z.object(shape), type: 'Part', module: 'part' }]);

  const refused: [string, z.core.$ZodLooseShape, RegExp][] = [
    ['a kind that the reader does not know', { when: z.date() }, /No name for what is expected of a date/],
    ['a string that nobody has named', { note: z.string().regex(/x/) }, /No name .* of a string/],
    [
      'a refinement that is no rule of its own',
      {
        day: z
          .string()
          .regex(/x/)
          .refine((day) => day > '3')
          .register(readingRules, { expected: 'date' }),
      },
      /none of the functions/,
    ],
    [
      'two kinds of value under one name',
      {
        one: z.number().min(1).register(readingRules, { expected: 'count' }),
        other: z.number().min(2).register(readingRules, { expected: 'count' }),
      },
      /Two kinds of leaf/,
    ],
    ['a list that a record requires', { items: z.array(z.boolean()) }, /requires no record and no list/],
  ];
  for (const [what, shape, message] of refused) {
    it(`is not generated for ${what}`, () => {
      expect(() => tableOf(shape)).to.throw(message);
    });
  }
});
