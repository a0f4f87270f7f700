import { expect } from 'chai';
import { QueryNeeds } from '../../../src/model/help/query-needs.js';
import { allLanguages } from '../../../src/model/words/all-languages.js';
import { words as german } from '../../../src/model/words/de.js';

const queryNeeds = new QueryNeeds(allLanguages);
const needsIn = (query: string) => queryNeeds.needsIn(query);
const isPrivate = (query: string) => queryNeeds.isPrivate(query);

describe('what words sound of', () => {
  const sentences: Record<string, string[]> = {
    suicide: [
      'ich will nicht mehr leben',
      'Selbstmord',
      'selbstmort',
      'mein sohn ritzt sich',
      'I want to die',
      'intihar etmek istiyorum',
      'не хочу жити',
      'не хочу жить',
      'أريد أن أموت',
    ],
    violence: [
      'mein Mann schlägt mich',
      'mein mann schlaegt mich',
      'häusliche Gewalt wohin',
      'er hat mich geschlagen',
      'wo ist ein frauenhaus',
      'my husband hits me',
      'kocam beni dövüyor',
      "чоловік б'є мене",
      'муж бьёт меня',
      'زوجي يضربني',
    ],
    'violence-men': ['meine Frau schlägt mich', 'Gewalt gegen Männer'],
    abuse: ['mein Kind wurde missbraucht', 'sexueller Missbrauch', 'sexual abuse', 'تحرش'],
    'child-protection': ['der Vater schlägt die Kinder', 'Baby geschüttelt', 'Kindeswohlgefährdung melden'],
    runaway: ['mein kind ist weg', 'Tochter weggelaufen', 'дитина зникла'],
    exhausted: ['ich kann nicht mehr', 'ich halte das nicht mehr aus', "I can't cope", 'больше не могу'],
    'pregnancy-conflict': ['ungewollt schwanger', 'Abtreibung Beratung', 'kürtaj'],
    emergency: ['Baby atmet nicht', 'notarzt', 'ambulance', 'швидка', 'اسعاف'],
    poison: ['Kind hat Tabletten gegessen', 'vergiftung', 'ребенок проглотил батарейку', 'تسمم'],
    overwhelmed: ['ich bin überfordert', 'ich bin total erschöpft'],
    scream: [
      'Baby schreit',
      'schreibaby',
      'baby won’t stop crying',
      'bebeğim ağlıyor',
      'немовля плаче',
      'طفلي يبكي',
    ],
    depression: ['Wochenbettdepression', 'panic attacks', 'депрессия'],
  };

  for (const [topic, queries] of Object.entries(sentences))
    for (const query of queries)
      it(`is ${topic}: ${query}`, () => expect(needsIn(query).topics).to.include(topic));

  for (const query of [
    '',
    '   ',
    '🙂🙂',
    '12345',
    'Hebamme',
    'Geschwisterkurs',
    'mein Sohn schlägt andere Kinder',
    'gewaltfreie Kommunikation',
    'Kita Peine',
    'will das Baby nicht schlafen',
    'Schlafen',
    'Kindergeld beantragen',
    'Schule',
    'Tagesmutter',
    'Leben mit Kind',
  ])
    it(`is nothing: ${query}`, () =>
      expect(needsIn(query)).to.deep.equal({ topics: [], needs: [], isCrisis: false }));

  it('names whom to ask at leisure, at most three, and nobody in need', () => {
    expect(queryNeeds.adviceFor('wann kommt das kindergeld')).to.deep.equal(['family-benefits']);
    expect(queryNeeds.adviceFor('kindergeld, geburtsurkunde, reisepass, schulden').length).to.equal(3);
    expect(queryNeeds.adviceFor('mein mann schlägt mich und zahlt keinen unterhalt')).to.deep.equal([]);
    expect(queryNeeds.adviceFor('Hebamme')).to.deep.equal([]);
  });

  it('names what helps, the most important first', () => {
    expect(needsIn('mein mann schlägt mich').needs).to.deep.equal(['violence', 'police', 'emergency']);
    expect(needsIn('ich kann nicht mehr').needs[0]).to.equal('parents');
    expect(needsIn('baby schreit').needs).to.deep.equal(['parents', 'doctor', 'crisis', 'emergency']);
  });

  it('is found in time in the longest text that fits into the field', () => {
    const start = performance.now();
    needsIn('schlägt mich '.repeat(5000));
    isPrivate('x'.repeat(65_000));
    expect(performance.now() - start).to.be.below(100);
  });
});

describe('whether a query is written anywhere', () => {
  for (const query of ['mein mann schlägt mich', 'Gewalt', 'suizid', 'ich kann nicht mehr', 'abtreibung'])
    it(`it is not where it is of a crisis: ${query}`, () => expect(isPrivate(query)).to.equal(true));

  for (const query of ['gewal', 'frauenh', 'selbstm', 'suizi', 'mein mann schla', 'Vergewa'])
    it(`it is not while it may become that: ${query}`, () => expect(isPrivate(query)).to.equal(true));

  for (const query of ['Hebamme', 'baby schreit', 'papa', 'kind', 'Schlafen', 'Kita', 'Notfall', 'frau'])
    it(`it is otherwise: ${query}`, () => expect(isPrivate(query)).to.equal(false));

  it('few words that services are found by are kept back', () => {
    const words = german.synonyms.split(/[,:\n]/).map((word) => word.trim());
    const kept = words.filter((word) => word.length > 3 && isPrivate(word) && !needsIn(word).isCrisis);
    expect(kept.length / words.length).to.be.below(0.02);
  });
});
