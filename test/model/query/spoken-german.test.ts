import { expect } from 'chai';
import { HelpFinder, isCrisis, QueryInterpreter } from '../../../src/model/query/index.js';
import { words as sentences } from '../../../src/model/words/de-sentences.js';
import { words as german } from '../../../src/model/words/de.js';

const languages = [german, sentences];
const interpreter = new QueryInterpreter({ languages, places: [] });
const helpFinder = new HelpFinder(languages);
const read = (text: string) => interpreter.interpret(text, '2026-11-28');

describe('German as it is spoken', () => {
  it('has endings without a vowel, which mean the same in a crisis', () => {
    for (const [text, topic] of [
      ['hab sie grad aufs bett geworfn', 'exhausted'],
      ['er hat mich geschlagn', 'violence'],
      ['die augn verdreht', 'emergency'],
    ] as const)
      expect(helpFinder.find(text).topics, text).to.include(topic);
  });

  it('calls a child by other names', () => {
    for (const [text, age] of [
      ['der bub 6', 6],
      ['unser mädel ist 4', 4],
      ['die kleine is 1', 1],
      ['der lütte ist 2', 2],
    ] as const)
      expect(read(text).filters.ageSpans, text).to.deep.equal([[age * 12, age * 12 + 12]]);
  });

  it('tells since when something is so, which is no day to look for', () => {
    expect(read('job weg seit montag').filters).to.deep.equal({});
    expect(read('turnen montag').filters).to.deep.equal({ weekdays: ['mo'] });
  });

  it('tells of children who look after others, and names the line for children', () => {
    for (const text of [
      'papa trinkt jeden tag und ich muss immer auf meine kleine schwester aufpassen',
      'mama ist betrunken und ich muss mich um meine geschwister kümmern',
      'papa säuft wieder',
    ])
      expect(helpFinder.find(text).help.slice(0, 3), text).to.include('children');
  });

  it('is of no crisis where only a word is alike', () => {
    for (const text of [
      'ball geworfn',
      'wer kann auf die kleine aufpassen',
      'große schwester werden, geschwisterkurs',
      'miete zahlen ohne job',
      'design',
    ])
      expect(isCrisis(helpFinder.find(text)), text).to.equal(false);
  });
});
