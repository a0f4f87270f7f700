import { expect } from 'chai';
import fc from 'fast-check';
import { firstImage, htmlToText, toLine, toText } from '../../src/sources/shared/html-text.js';
import { summarize } from '../../src/sources/shared/title-and-summary.js';

const markup = /<[a-z/!?]/i;

describe('the text of HTML', () => {
  const cases: [what: string, html: string, text: string][] = [
    ['has an empty line between paragraphs', '<p>Eins</p>\n<p>Zwei</p>', 'Eins\n\nZwei'],
    ['keeps what is in line together', 'Ein <b>gutes</b><i>s</i> Wort', 'Ein gutess Wort'],
    [
      'breaks a line where the page does',
      'Rathaus<br>Markt 1<br/>31224 Peine',
      'Rathaus\nMarkt 1\n31224 Peine',
    ],
    ['has a line for each item of a list', '<ul><li>a</li><li><p>b</p></li></ul>', '- a\n- b'],
    ['takes items that are never closed', '<p>Mit:<ol><li>a<li>b</ol>Ende', 'Mit:\n\n- a\n- b\n\nEnde'],
    ['keeps lists in lists flat', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n- b'],
    ['has a line for each row of a table', '<table><tr><td>Mo<td>9–12<tr><td>Di', 'Mo 9–12\nDi'],
    [
      'decodes entities',
      'F&uuml;r &#39;Gro&#xDF;&#x27; &amp; Klein&nbsp;&ndash; 5&euro;',
      "Für 'Groß' & Klein – 5€",
    ],
    ['knows what Windows meant by its numbers', '&#150;&#132;a&#147;', '–„a“'],
    ['leaves what is no entity', 'R&D &foo; &copy=2 &#xD800;', 'R&D &foo; &copy=2 \ufffd'],
    [
      'drops scripts, styles and heads',
      '<head><title>x</title></head><script>a<b</script><style>p{}</style>Da',
      'Da',
    ],
    ['drops comments and what a processor was told', 'a<!-- <b> --><?php echo 1 ?>b', 'ab'],
    ['drops pictures drawn and pages framed', 'a<svg><text>x</text></svg><iframe>y</iframe>b', 'ab'],
    ['takes what is left of a tag that breaks off', 'Text <a href="x', 'Text'],
    ['lets a smaller-than be one', 'Kinder < 3 Jahre, <3 und 1<2', 'Kinder < 3 Jahre, <3 und 1<2'],
    ['finds markup that was escaped', '&lt;p&gt;Eins&lt;/p&gt;&lt;p&gt;Zwei&lt;/p&gt;', 'Eins\n\nZwei'],
    ['finds entities that were escaped twice', 'f&amp;amp;uuml;r', 'für'],
    ['keeps its paragraphs while it looks for those', '<p>a</p><p>&lt;i&gt;b&lt;/i&gt;</p>', 'a\n\nb'],
    [
      'tells the mail address behind a word',
      '<a href="mailto:a@b.de?subject=x">Mail</a> an uns',
      'Mail (a@b.de) an uns',
    ],
    ['does not tell it twice', '<a href="mailto:a@b.de">a@b.de</a>', 'a@b.de'],
    ['does not tell a number twice', '<a href="tel:+495171401">+49 5171 401</a>', '+49 5171 401'],
    ['does not read addresses of pages aloud', '<a href="https://b.de/x">hier</a>', 'hier'],
    ['is empty where there is nothing to read', '<p>&nbsp;</p><div> <br></div>', ''],
  ];
  for (const [what, html, text] of cases) it(what, () => expect(htmlToText(html)).to.equal(text));

  describe('where addresses matter', () => {
    it('tells where a link leads, from where it stands', () => {
      expect(htmlToText('<a href="/x?a=1&amp;b=2">hier</a> anmelden', 'https://b.de/y/')).to.equal(
        'hier (https://b.de/x?a=1&b=2) anmelden',
      );
    });

    it('does not where its words do already', () => {
      expect(htmlToText('<a href="https://www.b.de/">www.b.de</a>', 'https://b.de/')).to.equal('www.b.de');
    });

    it('never tells one that runs a script', () => {
      expect(htmlToText('<a href="javascript:alert(1)">hier</a>', 'https://b.de/')).to.equal('hier');
    });
  });

  describe('whatever it is given', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '&lt;',
        '&amp;',
        '<p>',
        '</p>',
        '<li>',
        '<script>',
        '<!--',
        '-->',
        '<![CDATA[',
      ),
      fc.constantFrom(
        '"',
        "'",
        '=',
        '<a href=',
        'x',
        ' ',
        '\n',
        '&#',
        ';',
        '/',
        '<b',
        '<svg/>',
        '<title>',
        '</',
      ),
      fc.string(),
    );
    it('never throws, and never leaves markup over', () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
          const html = pieces.join('');
          for (const text of [
            htmlToText(html),
            htmlToText(html, 'https://b.de/'),
            toText(html),
            toLine(html),
          ]) {
            expect(text).not.to.match(markup);
          }
          firstImage(html, 'https://b.de/');
          summarize(html);
        }),
        { numRuns: 2000 },
      );
    });

    for (const hostile of [
      '<',
      '<b>',
      '<form>',
      '<a ',
      '<a href="',
      '<!--',
      '&',
      '&lt;',
      '<svg>',
      '</p>',
      '<li>x',
    ])
      it(`does not hang on a megabyte of ${hostile}`, () => {
        const start = performance.now();
        htmlToText(hostile.repeat(1_000_000 / hostile.length));
        expect(performance.now() - start).to.be.below(1000);
      });
  });
});

describe('a text that may be plain', () => {
  it('keeps the lines that it has', () => {
    expect(toText('Eins  \r\nZwei\n\n\n\nDr&uuml;ber')).to.equal('Eins\nZwei\n\nDrüber');
  });

  it('is one line where it is a title', () => {
    expect(toLine(' <b>Eins</b>\n<br>Zwei\u0000 ')).to.equal('Eins Zwei');
  });
});

describe('a teaser', () => {
  it('ends after a sentence where there is more', () => {
    const teaser = summarize(`<p>${'Das ist ein Satz. '.repeat(60)}</p>`)!;
    expect(teaser).to.match(/^Das ist.*Satz\. …$/);
    expect(teaser.length).to.be.within(200, 402);
  });

  it('ends after a word where there is no sentence', () => {
    expect(summarize('Wort '.repeat(200))).to.match(/ Wort…$/);
  });

  it('never ends within a character', () => {
    expect(summarize(`a${'👨‍👩‍👧'.repeat(500)}`)).not.to.match(/\p{Cs}/u);
  });

  const refrains = [
    ['Der Beitrag <a href="x">Fest</a> erschien zuerst auf <a href="y">Peine</a>.', 'Schön war es.'],
    ['<a href="x">Weiterlesen &raquo;</a>', 'Schön war es.'],
    ['[&hellip;]', 'Schön war es. …'],
  ];
  for (const [refrain, teaser] of refrains)
    it(`leaves out "${toText(refrain!)}"`, () =>
      expect(summarize(`<p>Schön war es.</p><p>${refrain}</p>`)).to.equal(teaser));
});

describe('the first picture of a text', () => {
  it('is found with what it shows', () => {
    expect(
      firstImage('<p><img src="/a.jpg" alt="Kinder &amp; Eltern"><img src="b.jpg">', 'https://b.de/x/'),
    ).to.deep.equal({
      src: 'https://b.de/a.jpg',
      alt: 'Kinder & Eltern',
    });
  });

  it('is no pixel that counts readers, no smiley, no data', () => {
    const ornaments =
      '<img src="t.gif" width="1" height="1"><img class="wp-smiley" src="s.png"><img src="data:x">';
    expect(firstImage(`${ornaments}<img src="a.jpg">`, 'https://b.de/x/')!.src).to.equal(
      'https://b.de/x/a.jpg',
    );
    expect(firstImage(ornaments, 'https://b.de/')).to.equal(undefined);
  });
});
