import { expect } from 'chai';
import { HelpFinder, isCrisis } from '../../../src/model/query/index.js';
import { allLanguages } from '../../../src/model/words/all-languages.js';

const helpFinder = new HelpFinder(allLanguages);
const helpFor = (query: string) => helpFinder.find(query);

const first = (query: string) => helpFor(query).help[0];

describe('help for what somebody types', () => {
  const crises: [language: string, query: string, help: string][] = [
    ['German', 'mein Mann schlägt mich', 'violence'],
    ['German', 'Ich kann nicht mehr', 'parents'],
    ['German', 'ich will nicht mehr leben', 'crisis'],
    ['German', 'ungewollt schwanger', 'pregnancy'],
    ['English', 'my husband hits me', 'violence'],
    ['English', 'I want to die', 'crisis'],
    ['Turkish', 'kocam beni dövüyor', 'violence'],
    ['Turkish', 'intihar', 'crisis'],
    ['Turkish', 'artık dayanamıyorum', 'parents'],
    ['Ukrainian', 'чоловік мене б’є', 'violence'],
    ['Ukrainian', 'я більше не можу', 'parents'],
    ['Ukrainian', 'не хочу жити', 'crisis'],
    ['Russian', 'муж меня бьёт', 'violence'],
    ['Russian', 'я больше не могу', 'parents'],
    ['Russian', 'самоубийство', 'crisis'],
    ['Arabic', 'زوجي يضربني', 'violence'],
    ['Arabic', 'الانتحار', 'crisis'],
    ['Arabic', 'عنف منزلي', 'violence'],
  ];
  for (const [language, query, help] of crises)
    it(`knows a crisis in ${language}: ${query}`, () => {
      expect(first(query)).to.equal(help);
      expect(isCrisis(helpFor(query))).to.equal(true);
    });

  it('stands first for screaming, an emergency or poison, which are no secrets', () => {
    for (const [query, help] of [
      ['mein baby schreit die ganze nacht', 'parents'],
      ['kind atmet nicht', 'emergency'],
      ['kind hat tabletten geschluckt', 'poison'],
    ] as const) {
      expect(first(query), query).to.equal(help);
      expect(helpFor(query).urgency, query).to.equal('urgent');
    }
  });

  it('names the office for what no service offers', () => {
    for (const [query, help] of [
      ['wo kann ich mein kind impfen lassen', 'health-office'],
      ['sorgerecht', 'youth-office'],
      ['wann kommt das kindergeld', 'family-benefits'],
      ['aufenthaltstitel verlängern', 'immigration-office'],
      ['geburtsurkunde', 'registry-office'],
      ['çocuk parası', 'family-benefits'],
      ['вид на жительство', 'immigration-office'],
    ] as const) {
      expect(first(query), query).to.equal(help);
      expect(helpFor(query).urgency, query).to.equal('information');
    }
  });

  it('names the office for what is said in a sentence, whatever stands between', () => {
    for (const [query, help] of [
      ['hat meine herztabletten für bonbons gehalten', 'poison'],
      ['düsseldorfer tabelle 2300 netto zwei kinder', 'youth-office'],
      ['strom abgestellt und inkasso schreibt jede woche', 'debt-advice'],
      ['kann ich den pass fürs baby auch vorher beantragen', 'citizens-office'],
      ['wer genehmigt dass jemand in der schule neben ihm sitzt', 'social-office'],
    ] as const)
      expect(helpFor(query).help.slice(0, 3), query).to.include(help);
  });

  it('names what helps most with each of several topics first', () => {
    const { help, advice } = helpFor('kindergeld und geburtsurkunde');
    expect(help.slice(0, 2)).to.have.members(['family-benefits', 'registry-office']);
    expect(advice).to.deep.equal(help);
  });

  it('takes the longest phrase: a child that hits others needs no women’s helpline', () => {
    expect(helpFor('mein sohn schlägt andere kinder').help).not.to.include('violence');
    expect(helpFor('mein sohn schlägt mich').topics).to.deep.equal(['parenting']);
    expect(first('mein vater schlägt mich')).to.equal('youth-office');
    expect(first('meine frau schlägt mich')).to.equal('violence-men');
  });

  it('does not mistake harmless words for a crisis', () => {
    for (const query of [
      'mein kind schläft nicht',
      'wer schreibt mit mir den Antrag',
      'ich suche eine Krabbelgruppe',
      'Gewaltfreie Erziehung nach Rosenberg Kurs',
      'Schlagzeug lernen',
      'am Ende der Schulzeit',
      'Kurs für Eltern',
      'Hebamme',
      'Frühe Hilfen',
      'trinkt nicht',
    ])
      expect(isCrisis(helpFor(query)), query).to.equal(false);
  });

  it('puts the most urgent first, and names none twice', () => {
    const { help, topics, urgency } = helpFor('trennung, mein mann schlägt mich und das kind hat fieber');
    expect(urgency).to.equal('crisis');
    expect(topics).to.deep.equal(['violence', 'separation', 'illness']);
    expect(help.slice(0, 2)).to.deep.equal(['violence', 'police']);
    expect(new Set(help).size).to.equal(help.length);
  });

  it('is none for what needs none', () => {
    for (const query of ['', 'Krabbelgruppe am Mittwoch', '12345', '😀', 'x'.repeat(5000)])
      expect(helpFor(query)).to.deep.equal({ topics: [], help: [], advice: [], urgency: undefined });
  });
});
