import { expect } from 'chai';
import { readerLanguages } from '../../src/model/reader-language.js';

describe('the languages that a reader may prefer to German', () => {
  it('are the page’s, then those of the browser', () => {
    expect(readerLanguages('uk', ['ar-SY', 'de-DE', 'tr'])).to.deep.equal(['uk', 'ar', 'tr']);
    expect(readerLanguages('ar', ['ar', 'en'])).to.deep.equal(['ar', 'en']);
  });

  it('are none for readers of German, plain or easy', () => {
    expect(readerLanguages('de', ['de-DE', 'de'])).to.deep.equal([]);
    expect(readerLanguages('de-simple', ['de-AT'])).to.deep.equal([]);
    expect(readerLanguages('', [])).to.deep.equal([]);
  });

  it('exclude English as the second language of a German browser', () => {
    expect(readerLanguages('de', ['de-DE', 'de', 'en-US', 'en'])).to.deep.equal([]);
    expect(readerLanguages('de', ['en-US', 'en', 'de'])).to.deep.equal(['en']);
    expect(readerLanguages('en', ['de'])).to.deep.equal(['en']);
  });
});
