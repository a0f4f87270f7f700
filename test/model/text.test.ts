import { expect } from 'chai';
import { fallbacks, isRightToLeft, pickText, shorten } from '../../src/model/text.js';

describe('a text in several languages', () => {
  const text = { 'de-simple': 'leicht', de: 'deutsch', uk: 'українська', 'pt-BR': 'brasileiro' };
  const cases: [wanted: string, language: string][] = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-simple', 'de-simple'],
    ['DE-Simple', 'de-simple'],
    ['uk-UA', 'uk'],
    ['pt-BR', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['fr', 'de'],
    ['', 'de'],
  ];
  for (const [wanted, language] of cases) {
    it(`is in ${language} for the tag "${wanted}"`, () =>
      expect(pickText(text, wanted, 'de').language).to.equal(language));
  }

  it("falls back to the document's language", () =>
    expect(pickText(text, 'fr', 'uk')).to.deep.equal({ text: 'українська', language: 'uk' }));

  it('falls back to easy language before another language', () =>
    expect(pickText({ uk: 'u', 'de-simple': 'leicht' }, 'de', 'de').text).to.equal('leicht'));

  it('falls back to any language', () =>
    expect(pickText({ ar: 'نص', uk: 'u' }, 'fr', 'de')).to.deep.equal({ text: 'نص', language: 'ar' }));

  it('does not confuse languages whose tags begin alike', () =>
    expect(pickText({ fil: 'Filipino', de: 'deutsch' }, 'fi', 'de').language).to.equal('de'));

  it("is in the document's language if it is a single text", () =>
    expect(pickText(' Hallo ', 'en', 'de')).to.deep.equal({ text: 'Hallo', language: 'de' }));
});

describe('a language tag', () => {
  it('falls back part by part', () =>
    expect(fallbacks('de-AT-1996')).to.deep.equal(['de-at-1996', 'de-at', 'de']));

  for (const tag of ['ar', 'AR', 'ar-EG', 'fa', 'prs', 'ps', 'ur', 'he', 'ckb', 'ku-Arab', 'pa-Arab-PK']) {
    it(`"${tag}" is right-to-left`, () => expect(isRightToLeft(tag)).to.equal(true));
  }
  for (const tag of ['de', 'uk', 'tr', 'ku', 'arn', 'fab', 'het', 'de-simple', '']) {
    it(`"${tag}" is left-to-right`, () => expect(isRightToLeft(tag)).to.equal(false));
  }
});

describe('a long name', () => {
  it('is not shortened up to the limit', () => expect(shorten('genau zehn', 10)).to.equal('genau zehn'));
  it('is cut after a word', () =>
    expect(shorten('Familienzentrum am Musterplatz', 20)).to.equal('Familienzentrum am…'));
  it('is cut inside a word that is too long itself', () =>
    expect(shorten('Donaudampfschifffahrt', 10)).to.equal('Donaudamp…'));
  it('is never cut inside a character', () => expect(shorten('👶👶👶👶', 3)).to.equal('👶👶…'));
});
