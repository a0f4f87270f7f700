import { expect } from 'chai';
import { QueryNeeds } from '../../../src/model/help/query-needs.js';
import { HelpFinder, isCrisis, QueryInterpreter } from '../../../src/model/query/index.js';
import { allLanguages } from '../../../src/model/words/all-languages.js';

/** A Saturday. */
const TODAY = '2026-11-28';

const interpreter = new QueryInterpreter({
  languages: allLanguages,
  places: [{ name: 'Peine', key: 'peine' }],
});
const read = (text: string) => interpreter.interpret(text, TODAY);

const helpFinder = new HelpFinder(allLanguages);
const queryNeeds = new QueryNeeds(allLanguages);

/** What is typed, and what is to be understood: filters, words that are left, near which places. */
type Case = readonly [text: string, filters: object, words?: string, place?: string];

const sentences: Readonly<Record<string, readonly Case[]>> = {
  Polish: [
    ['4 lata', { ageSpans: [[48, 60]] }],
    ['dla 4-latka', { ageSpans: [[48, 60]] }],
    ['córka ma 5 lat', { ageSpans: [[60, 72]] }],
    ['trzyletnia córka', { ageSpans: [[36, 48]] }, 'córka'],
    ['dwulatek', { ageSpans: [[24, 36]] }],
    ['8 miesięcy', { ageSpans: [[8, 9]] }],
    ['8 miesiecy', { ageSpans: [[8, 9]] }],
    ['od 3 do 6 lat', { ageSpans: [[36, 84]] }],
    ['jestem w ciąży', { ageSpans: [[-9, 0]] }, 'jestem'],
    ['w środę po południu', { weekdays: ['we'], timesOfDay: ['afternoon'] }],
    ['w srode rano', { weekdays: ['we'], timesOfDay: ['morning'] }],
    ['jutro', { dates: ['2026-11-29'] }],
    ['o 15:30', { timesOfDay: ['15:30-16:30'] }],
    ['za darmo', { isFree: true }],
    ['bezpłatnie', { isFree: true }],
    ['bez terminu', { isWalkIn: true }],
    ['po polsku', { languages: ['pl'] }],
    ['na wózku inwalidzkim', { isAccessible: true }],
    ['położna w Peine', {}, 'położna', 'peine'],
    ['szukam położnej w Peine po polsku', { languages: ['pl'] }, 'położnej', 'peine'],
  ],
  Romanian: [
    ['4 ani', { ageSpans: [[48, 60]] }],
    ['copil de 5 ani', { ageSpans: [[60, 72]] }],
    ['un an', { ageSpans: [[12, 24]] }],
    ['8 luni', { ageSpans: [[8, 9]] }],
    ['de la 3 la 6 ani', { ageSpans: [[36, 84]] }],
    ['sunt însărcinată', { ageSpans: [[-9, 0]] }],
    ['clasa a 5-a', { ageSpans: [[120, 144]] }],
    ['luni dimineața', { weekdays: ['mo'], timesOfDay: ['morning'] }],
    ['marți după-amiaza', { weekdays: ['tu'], timesOfDay: ['afternoon'] }],
    ['marti seara', { weekdays: ['tu'], timesOfDay: ['evening'] }],
    ['mâine', { dates: ['2026-11-29'] }],
    ['la ora 15', { timesOfDay: ['15:00-16:00'] }],
    ['gratuit', { isFree: true }],
    ['fără programare', { isWalkIn: true }],
    ['fara programare', { isWalkIn: true }],
    ['în română', { languages: ['ro'] }],
    ['scaun cu rotile', { isAccessible: true }],
    ['moașă în Peine', {}, 'moașă', 'peine'],
    ['caut moasa in Peine', {}, 'moasa', 'peine'],
  ],
  Persian: [
    ['۴ ساله', { ageSpans: [[48, 60]] }],
    ['4 ساله', { ageSpans: [[48, 60]] }],
    ['دخترم چهار ساله است', { ageSpans: [[48, 60]] }],
    ['پسر هفت ساله‌ام', { ageSpans: [[84, 96]] }],
    ['۸ ماهه', { ageSpans: [[8, 9]] }],
    ['باردار', { ageSpans: [[-9, 0]] }],
    ['کلاس پنجم', { ageSpans: [[120, 144]] }],
    ['صنف اول', { ageSpans: [[72, 96]] }],
    ['سه‌شنبه صبح', { weekdays: ['tu'], timesOfDay: ['morning'] }],
    ['سه شنبه', { weekdays: ['tu'] }],
    ['چهارشنبه بعد از ظهر', { weekdays: ['we'], timesOfDay: ['afternoon'] }],
    ['شنبه', { weekdays: ['sa'] }],
    ['فردا', { dates: ['2026-11-29'] }],
    ['رایگان', { isFree: true }],
    ['رايگان', { isFree: true }],
    ['بدون نوبت', { isWalkIn: true }],
    ['به فارسی', { languages: ['fa'] }],
    ['به زبان دری', { languages: ['fa'] }],
    ['ویلچر', { isAccessible: true }],
    ['ماما در Peine', {}, 'ماما', 'peine'],
  ],
};

for (const [language, cases] of Object.entries(sentences))
  describe(`a sentence of ${language}`, () => {
    for (const [text, filters, words = '', place] of cases)
      it(`is understood: ${text}`, () => {
        expect(read(text)).to.deep.include({ filters, words, nearPlaces: place ? [place] : [] });
      });
  });

/** What somebody types in need, and who is to be called first; also without accents, and however it is joined. */
const crises: Readonly<Record<string, readonly (readonly [text: string, topic: string, help: string])[]>> = {
  Polish: [
    ['mąż mnie bije', 'violence', 'violence'],
    ['maz mnie bije', 'violence', 'violence'],
    ['mój mąż znowu mnie pobił', 'violence', 'violence'],
    ['żona mnie bije', 'violence-men', 'violence-men'],
    ['nie chcę już żyć', 'suicide', 'crisis'],
    ['samobojstwo', 'suicide', 'crisis'],
    ['już nie daję rady', 'exhausted', 'parents'],
    ['nie mam już siły', 'exhausted', 'parents'],
    ['niechciana ciąża', 'pregnancy-conflict', 'pregnancy'],
    ['wujek molestował córkę', 'abuse', 'abuse'],
    ['ojciec bije dzieci', 'child-protection', 'youth-office'],
    ['córka nie wróciła do domu', 'runaway', 'police'],
    ['dziecko nie oddycha', 'emergency', 'emergency'],
    ['połknęła baterię', 'poison', 'poison'],
    ['niemowlę ciągle płacze', 'scream', 'parents'],
  ],
  Romanian: [
    ['soțul mă bate', 'violence', 'violence'],
    ['sotul ma bate', 'violence', 'violence'],
    ['m-a bătut soţul', 'violence', 'violence'],
    ['soția mă bate', 'violence-men', 'violence-men'],
    ['nu mai vreau să trăiesc', 'suicide', 'crisis'],
    ['vreau sa mor', 'suicide', 'crisis'],
    ['nu mai pot', 'exhausted', 'parents'],
    ['vreau să fac avort', 'pregnancy-conflict', 'pregnancy'],
    ['abuz sexual', 'abuse', 'abuse'],
    ['tatăl bate copiii', 'child-protection', 'youth-office'],
    ['copilul a dispărut', 'runaway', 'police'],
    ['copilul nu respiră', 'emergency', 'emergency'],
    ['a înghițit o baterie', 'poison', 'poison'],
    ['bebelușul plânge întruna', 'scream', 'parents'],
  ],
  Persian: [
    ['شوهرم مرا می‌زند', 'violence', 'violence'],
    ['شوهرم منو میزنه', 'violence', 'violence'],
    ['شوهرم مرا مي زند', 'violence', 'violence'],
    ['شوهرم مرا لت و کوب می‌کند', 'violence', 'violence'],
    ['زنم مرا می‌زند', 'violence-men', 'violence-men'],
    ['می‌خواهم بمیرم', 'suicide', 'crisis'],
    ['میخوام بمیرم', 'suicide', 'crisis'],
    ['خودکشی', 'suicide', 'crisis'],
    ['دیگر نمی‌توانم', 'exhausted', 'parents'],
    ['دیگه نمی تونم', 'exhausted', 'parents'],
    ['سقط جنین', 'pregnancy-conflict', 'pregnancy'],
    ['آزار جنسی', 'abuse', 'abuse'],
    ['پدرش بچه‌ها را می‌زند', 'child-protection', 'youth-office'],
    ['بچه‌ام گم شده', 'runaway', 'police'],
    ['بچه نفس نمی‌کشد', 'emergency', 'emergency'],
    ['بچه نفس نمیکشه', 'emergency', 'emergency'],
    ['قرص خورده', 'poison', 'poison'],
    ['نوزادم گریه می‌کند', 'scream', 'parents'],
  ],
};

for (const [language, cases] of Object.entries(crises))
  describe(`need that is told in ${language}`, () => {
    for (const [text, topic, help] of cases)
      it(`is ${topic}: ${text}`, () => {
        const { topics, help: given, urgency } = helpFinder.find(text);
        expect(topics).to.include(topic);
        expect(given.slice(0, 3)).to.include(help);
        expect(urgency).to.be.oneOf(['crisis', 'urgent']);
        expect(queryNeeds.needsIn(text).needs).not.to.deep.equal([]);
        if (urgency === 'crisis') expect(queryNeeds.isPrivate(text)).to.equal(true);
      });
  });

describe('words of one language that look like a crisis in another', () => {
  for (const text of [
    // Persian, beside Arabic: the multiplication table, and who speaks or calls
    'جدول ضرب',
    'شوهرم فارسی حرف می‌زند',
    'شوهرم زنگ می‌زند',
    'بچه‌ام حرف نمی‌زند',
    'بچه های دیگر را می‌زند',
    'میز و صندلی برای بچه',
    // Arabic, beside Persian: older than, and overtaking
    'طفلي تجاوز عمره ثلاث سنوات',
    'دروس جدول الضرب',
    // Polish
    'serce dziecka mocno bije',
    'syn bije inne dzieci w przedszkolu',
    'nie chcę dziecka zostawiać samego',
    'oddać dziecko do żłobka',
    'mąż nie płaci',
    // Romanian
    'nu vorbește încă',
    'fiul meu bate alți copii la grădiniță',
    'mai mulți copii',
    'vreau să mă mut',
    // German and English
    'Violine lernen',
    'Viola',
    'schläft nie',
    'nie mehr Streit beim Zähneputzen',
    'wir baten um Hilfe',
    'St. Martin Umzug',
    'im Mai',
  ])
    it(`are none: ${text}`, () => expect(isCrisis(helpFinder.find(text)), text).to.equal(false));

  it('nor a day: the name Martin', () => expect(read('St. Martin').filters).to.deep.equal({}));
});
