import { expect } from 'chai';
import fc from 'fast-check';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodeEntities } from '../../src/sources/shared/html-entities.js';
import { MarkupReader, type MarkupListener } from '../../src/sources/shared/markup-reader.js';

type Kind = 'xml' | 'html';

/** Everything that is found in a text, in order. Adjacent pieces of text are joined. */
class Found implements MarkupListener {
  readonly events: string[] = [];
  #text = '';

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#add(`<${name} ${JSON.stringify([...attributes])}>`);
  }
  close(name: string): void {
    this.#add(`</${name}>`);
  }
  text(text: string): void {
    this.#text += text;
  }
  finish(): string[] {
    this.#add('');
    return this.events;
  }
  #add(event: string): void {
    if (this.#text) this.events.push(this.#text);
    this.#text = '';
    if (event) this.events.push(event);
  }
}

function eventsOf(source: string, kind: Kind): string[] {
  const found = new Found();
  new MarkupReader(source, kind, found).readAll();
  return found.finish();
}

/** The same from the tokenizer of htmlparser2. */
function htmlparserEventsOf(source: string, kind: Kind): string[] {
  const found = new Found();
  let [tag, name, value] = ['', '', ''];
  let attributes = new Map<string, string>();
  const slice = (start: number, end: number) => source.slice(start, end);
  const none = () => {};
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = slice(start, end).toLowerCase();
      attributes = new Map();
    },
    onattribname(start, end) {
      [name, value] = [slice(start, end).toLowerCase(), ''];
    },
    onattribdata: (start, end) => void (value += slice(start, end)),
    onattribend() {
      if (!attributes.has(name)) attributes.set(name, decodeEntities(value));
    },
    onopentagend: () => found.open(tag, attributes),
    onselfclosingtag() {
      found.open(tag, attributes);
      if (kind === 'xml') found.close(tag);
    },
    onclosetag: (start, end) => found.close(slice(start, end).toLowerCase()),
    ontext: (start, end) => found.text(decodeEntities(slice(start, end))),
    oncdata: (start, end, offset) => found.text(slice(start, end - offset)),
    ontextentity: none,
    onattribentity: none,
    oncomment: none,
    ondeclaration: none,
    onprocessinginstruction: none,
    onend: none,
  };
  const tokenizer = new Tokenizer({ xmlMode: kind === 'xml', decodeEntities: false }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  return found.finish();
}

describe('the markup reader', () => {
  const piece = (kind: Kind) =>
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aä &;.>"\'=/-!]\n'), maxLength: 6 }),
      fc.constantFrom('<p>', '</p>', '<b >', '</b\n>', '<br/>', '<br />', '<A:B x=1>', '</A:B>', '&uuml;'),
      fc.constantFrom('<a href="/x?a=1&amp;b>2">', "<a title='\"'>", '<a b c=d/ b="2">', '<a x = "y"\n z>'),
      fc.constantFrom('<!-- <b> -->', '<!doctype html>', '<?xml version="1.0"?>', '<?x?>'),
      fc.constantFrom(
        ...(kind === 'xml'
          ? ['<![CDATA[a<b>&amp;]]>', '<![CDATA[]]>', '<script>', '</script>']
          : ['<script>a<b>"</script>', '<title>a &amp; <b></title>', '<style></style>']),
      ),
    );

  for (const kind of ['xml', 'html'] as const)
    it(`agrees with htmlparser2 about ${kind}`, () => {
      fc.assert(
        fc.property(fc.array(piece(kind), { maxLength: 12 }), (pieces) => {
          // At the end of a text, htmlparser2 drops an unfinished construct, and the reader reports it.
          const source = `${pieces.join('')}<i>`;
          expect(eventsOf(source, kind)).to.deep.equal(htmlparserEventsOf(source, kind));
        }),
        { numRuns: 5000 },
      );
    });

  it('treats a character that begins no tag as text, like a browser', () => {
    for (const kind of ['xml', 'html'] as const)
      expect(eventsOf('1 < 2, <3 und </ p>', kind)).to.deep.equal(['1 < 2, <3 und </ p>']);
  });

  it('drops an unfinished tag', () => {
    for (const source of ['a<b', 'a<b c="d', 'a<b c', 'a</b', 'a<!-- b', 'a<!b', 'a<?b'])
      expect(eventsOf(source, 'html'), source).to.deep.equal(['a']);
  });

  it('gives the position and the attributes of a tag', () => {
    const places: number[][] = [];
    const source = 'x<a b="c">y</a><b/>';
    const listener: MarkupListener = {
      open: (_name, _attributes, from, to) => void places.push([from, to]),
      close: (_name, from) => void places.push([from]),
      text: () => {},
    };
    new MarkupReader(source, 'xml', listener).readAll();
    expect(places).to.deep.equal([[1, 10], [11], [15, 19], [19]]);
  });

  it('reads a long text in pieces, and stops on request', () => {
    const found = new Found();
    const markup = new MarkupReader('<p>Text</p>'.repeat(20_000), 'html', found);
    let pieces = 1;
    while (markup.advance()) pieces++;
    expect([pieces, found.finish().length]).to.deep.equal([4, 60_000]);
    const stopped = new MarkupReader('<a>b<c>', 'html', {
      open: () => stopped.stop(),
      close() {},
      text() {},
    });
    expect(stopped.advance()).to.equal(false);
  });

  it('takes linear time, however broken the text is', () => {
    const starts = [
      '<',
      '<a ',
      '<a b="',
      "<a b='",
      '<a b=c ',
      '<!--',
      '<![CDATA[',
      '</',
      '<script>',
      '<a b',
      '"<a x="\'',
    ];
    for (const kind of ['xml', 'html'] as const)
      for (const start of [...starts, '</script ', '<title>', '&', '<?', '<a/', '<a =']) {
        const begin = performance.now();
        eventsOf(start.repeat(1_000_000 / start.length), kind);
        expect(performance.now() - begin, `${kind} ${start}`).to.be.below(3000);
      }
  }).timeout(60_000);
});
