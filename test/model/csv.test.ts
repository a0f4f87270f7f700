import { expect } from 'chai';
import { toCsv } from '../../src/model/csv.js';

const line = (...fields: (string | number | undefined)[]) => toCsv([fields]).slice(1);

describe('a CSV file', () => {
  it('has the byte order mark that Excel needs, and separates fields by semicolons', () => {
    expect(
      toCsv([
        ['Thema', 'Überall'],
        ['Kita', undefined],
      ]),
    ).to.equal('\ufeffThema;Überall\r\nKita;\r\n');
  });

  it('quotes fields with special characters', () => {
    expect(line('a;b', 'sagt "ja"', 'eins\nzwei', "o'clock")).to.equal(
      '"a;b";"sagt ""ja""";"eins\nzwei";"o\'clock"\r\n',
    );
  });

  it('has numbers in German format, negative ones as numbers', () => {
    expect(line(1.5, -9, 1500)).to.equal('1,5;-9;1500\r\n');
  });

  for (const formula of ['=1+1', '+49 5171', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1'])
    it(`has text instead of a formula: ${JSON.stringify(formula)}`, () => {
      expect(line(formula)).to.match(/^"'/);
    });
});
