import { expect } from 'chai';
import fc from 'fast-check';
import { firstImage, htmlToText, toLine, toText } from '../../src/sources/shared/html-text.js';
import { summarize } from '../../src/sources/shared/title-and-summary.js';

const markup = /<[a-z/!?]/i;

describe('the text of HTML', () => {
  const cases: [what: string, html: string, text: string][] = [
    ['has an empty line between paragraphs', '<p>Eins</p>\n<p>Zwei</p>', 'Eins\n\nZwei'],
    ['joins inline elements', 'Ein <b>gutes</b><i>s</i> Wort', 'Ein gutess Wort'],
    ['keeps line breaks', 'Rathaus<br>Markt 1<br/>31224 Peine', 'Rathaus\nMarkt 1\n31224 Peine'],
    ['has a line for each item of a list', '<ul><li>a</li><li><p>b</p></li></ul>', '- a\n- b'],
    ['reads unclosed list items', '<p>Mit:<ol><li>a<li>b</ol>Ende', 'Mit:\n\n- a\n- b\n\nEnde'],
    ['flattens nested lists', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n- b'],
    ['has a line for each row of a table', '<table><tr><td>Mo<td>9–12<tr><td>Di', 'Mo 9–12\nDi'],
    [
      'decodes entities',
      'F&uuml;r &#39;Gro&#xDF;&#x27; &amp; Klein&nbsp;&ndash; 5&euro;',
      "Für 'Groß' & Klein – 5€",
    ],
    ['decodes Windows-1252 character references', '&#150;&#132;a&#147;', '–„a“'],
    ['keeps what is not an entity', 'R&D &foo; &copy=2 &#xD800;', 'R&D &foo; &copy=2 \ufffd'],
    [
      'drops scripts, styles and heads',
      '<head><title>x</title></head><script>a<b</script><style>p{}</style>Da',
      'Da',
    ],
    ['drops comments and processing instructions', 'a<!-- <b> --><?php echo 1 ?>b', 'ab'],
    ['drops SVG and iframes', 'a<svg><text>x</text></svg><iframe>y</iframe>b', 'ab'],
    ['drops an unfinished tag', 'Text <a href="x', 'Text'],
    ['keeps a less-than sign', 'Kinder < 3 Jahre, <3 und 1<2', 'Kinder < 3 Jahre, <3 und 1<2'],
    ['removes escaped markup', '&lt;p&gt;Eins&lt;/p&gt;&lt;p&gt;Zwei&lt;/p&gt;', 'Eins\n\nZwei'],
    ['decodes doubly escaped entities', 'f&amp;amp;uuml;r', 'für'],
    ['keeps paragraphs around escaped markup', '<p>a</p><p>&lt;i&gt;b&lt;/i&gt;</p>', 'a\n\nb'],
    [
      'appends the mail address of a link',
      '<a href="mailto:a@b.de?subject=x">Mail</a> an uns',
      'Mail (a@b.de) an uns',
    ],
    ['does not repeat a mail address', '<a href="mailto:a@b.de">a@b.de</a>', 'a@b.de'],
    ['does not repeat a phone number', '<a href="tel:+495171401">+49 5171 401</a>', '+49 5171 401'],
    ['omits the URLs of pages', '<a href="https://b.de/x">hier</a>', 'hier'],
    ['is empty without text', '<p>&nbsp;</p><div> <br></div>', ''],
  ];
  for (const [what, html, text] of cases) it(what, () => expect(htmlToText(html)).to.equal(text));

  describe('with a base URL', () => {
    it('appends the URL of a link, resolved', () => {
      expect(htmlToText('<a href="/x?a=1&amp;b=2">hier</a> anmelden', 'https://b.de/y/')).to.equal(
        'hier (https://b.de/x?a=1&b=2) anmelden',
      );
    });

    it('appends no URL that the link text already has', () => {
      expect(htmlToText('<a href="https://www.b.de/">www.b.de</a>', 'https://b.de/')).to.equal('www.b.de');
    });

    it('never appends the URL of a script', () => {
      expect(htmlToText('<a href="javascript:alert(1)">hier</a>', 'https://b.de/')).to.equal('hier');
    });
  });

  describe('of arbitrary input', () => {
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
    it('never throws, and never contains markup', () => {
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
      it(`is fast for a megabyte of ${hostile}`, () => {
        const start = performance.now();
        htmlToText(hostile.repeat(1_000_000 / hostile.length));
        expect(performance.now() - start).to.be.below(1000);
      });
  });
});

describe('a text that may be plain', () => {
  it('keeps its lines', () => {
    expect(toText('Eins  \r\nZwei\n\n\n\nDr&uuml;ber')).to.equal('Eins\nZwei\n\nDrüber');
  });

  it('is a single line for a title', () => {
    expect(toLine(' <b>Eins</b>\n<br>Zwei\u0000 ')).to.equal('Eins Zwei');
  });
});

describe('a summary', () => {
  it('ends after a sentence if there is more', () => {
    const teaser = summarize(`<p>${'Das ist ein Satz. '.repeat(60)}</p>`)!;
    expect(teaser).to.match(/^Das ist.*Satz\. …$/);
    expect(teaser.length).to.be.within(200, 402);
  });

  it('ends after a word if there is no sentence', () => {
    expect(summarize('Wort '.repeat(200))).to.match(/ Wort…$/);
  });

  it('never ends inside a character', () => {
    expect(summarize(`a${'👨‍👩‍👧'.repeat(500)}`)).not.to.match(/\p{Cs}/u);
  });

  const refrains = [
    ['Der Beitrag <a href="x">Fest</a> erschien zuerst auf <a href="y">Peine</a>.', 'Schön war es.'],
    ['<a href="x">Weiterlesen &raquo;</a>', 'Schön war es.'],
    ['[&hellip;]', 'Schön war es. …'],
  ];
  for (const [refrain, teaser] of refrains)
    it(`omits "${toText(refrain!)}"`, () =>
      expect(summarize(`<p>Schön war es.</p><p>${refrain}</p>`)).to.equal(teaser));
});

describe('the first image of an HTML text', () => {
  it('is found with its text alternative', () => {
    expect(
      firstImage('<p><img src="/a.jpg" alt="Kinder &amp; Eltern"><img src="b.jpg">', 'https://b.de/x/'),
    ).to.deep.equal({
      src: 'https://b.de/a.jpg',
      alt: 'Kinder & Eltern',
    });
  });

  it('is not a tracking pixel, an emoji, or a data URL', () => {
    const ornaments =
      '<img src="t.gif" width="1" height="1"><img class="wp-smiley" src="s.png"><img src="data:x">';
    expect(firstImage(`${ornaments}<img src="a.jpg">`, 'https://b.de/x/')!.src).to.equal(
      'https://b.de/x/a.jpg',
    );
    expect(firstImage(ornaments, 'https://b.de/')).to.equal(undefined);
  });
});
