import { expect } from 'chai';
import { toCsv } from '../../src/model/csv.js';

const line = (...fields: (string | number | undefined)[]) => toCsv([fields]).slice(1);

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and parts fields by semicolons', () => {
    expect(
      toCsv([
        ['Thema', 'Überall'],
        ['Kita', undefined],
      ]),
    ).to.equal('\ufeffThema;Überall\r\nKita;\r\n');
  });

  it('puts what would break a field into quotes', () => {
    expect(line('a;b', 'sagt "ja"', 'eins\nzwei', "o'clock")).to.equal(
      '"a;b";"sagt ""ja""";"eins\nzwei";"o\'clock"\r\n',
    );
  });

  it('writes numbers as a German spreadsheet reads them, and negative ones as numbers', () => {
    expect(line(1.5, -9, 1500)).to.equal('1,5;-9;1500\r\n');
  });

  for (const formula of ['=1+1', '+49 5171', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1'])
    it(`makes text of what a spreadsheet would calculate: ${JSON.stringify(formula)}`, () => {
      expect(line(formula)).to.match(/^"'/);
    });
});
