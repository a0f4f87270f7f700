import { aTimeout, nextFrame } from '@open-wc/testing';
import { expect } from 'chai';
import { configure, define, ProgramProviderElement } from '../../src/program/index.js';
import { dataFile, expectAccessible, renderFixture, waitForState, textOf } from '../support/page.js';
import { NameElement } from './test-element.js';

const body = (name: string) => JSON.stringify({ schemaVersion: 1, municipality: { name } });
const file = (name: string, query: Record<string, string | number> = {}) =>
  dataFile({ ...query, body: body(name) });

function inside(parent: Element): NameElement {
  return parent.querySelector<NameElement>('pk-test-name')!;
}

describe('pk-program', () => {
  // Registered by the first test only, so that its elements are upgraded before their provider.
  it('provides its file to elements that existed before it', async () => {
    const { url, requestCount } = file('Später');
    const parent = await renderFixture(
      `<pk-program src="${url}"><p>Davor</p><pk-test-name></pk-test-name></pk-program>`,
    );
    await nextFrame();
    expect(inside(parent).state).to.equal('pending');
    expect(await requestCount()).to.equal(0);

    define(ProgramProviderElement);
    await waitForState(inside(parent));
    expect(textOf(parent)).to.equal('Davor Später');
    await expectAccessible(parent);
  });

  it('always shows its own content', async () => {
    const parent = await renderFixture(
      `<pk-program src="${dataFile({ status: 404 }).url}">Ein Text</pk-program>`,
    );
    await aTimeout(50);
    expect(textOf(parent)).to.equal('Ein Text');
    expect(getComputedStyle(parent).display).to.equal('contents');
  });

  it('requests the file once for all elements inside, including those in shadow roots', async () => {
    const { url, requestCount } = file('Geteilt');
    const parent = await renderFixture(
      `<pk-program src="${url}"><pk-test-name></pk-test-name><div></div></pk-program>`,
    );
    const shadow = parent.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<pk-test-name></pk-test-name>';
    const hidden = shadow.querySelector<NameElement>('pk-test-name')!;
    await waitForState(inside(parent));
    await waitForState(hidden);
    expect(textOf(hidden)).to.equal('Geteilt');
    expect(await requestCount()).to.equal(1);
  });

  it('does not affect an element with its own file', async () => {
    const [outer, own] = [file('Außen'), file('Eigene')];
    const parent = await renderFixture(
      `<pk-program src="${outer.url}"><pk-test-name src="${own.url}"></pk-test-name></pk-program>`,
    );
    await waitForState(inside(parent));
    expect(textOf(parent)).to.equal('Eigene');
  });

  it('provides a new file when its src changes', async () => {
    const [first, second] = [file('Erste'), file('Zweite')];
    const parent = await renderFixture<ProgramProviderElement>(
      `<pk-program src="${first.url}"><pk-test-name></pk-test-name></pk-program>`,
    );
    await waitForState(inside(parent));
    parent.src = second.url;
    await aTimeout(100);
    await waitForState(inside(parent));
    expect(textOf(parent)).to.equal('Zweite');
  });

  it('tells the elements inside that its file failed to load', async () => {
    const { url } = dataFile({ status: 500 });
    const parent = await renderFixture(
      `<pk-program src="${url}"><pk-test-name>Ersatz</pk-test-name></pk-program>`,
    );
    await waitForState(inside(parent), 'error');
    expect(textOf(parent)).to.equal('Ersatz');
  });

  it('provides its file to an element that is moved into it', async () => {
    const [one, two] = [file('Eins'), file('Zwei')];
    const both = await renderFixture(
      `<div><pk-program src="${one.url}"><pk-test-name></pk-test-name></pk-program><pk-program src="${two.url}"></pk-program></div>`,
    );
    const element = inside(both);
    await waitForState(element);
    expect(textOf(element)).to.equal('Eins');
    both.lastElementChild!.append(element);
    await aTimeout(50);
    await waitForState(element);
    expect(textOf(element)).to.equal('Zwei');
  });
});

describe('the page’s default file', () => {
  it('is used by elements without src, even if it is set later', async () => {
    const element = await renderFixture<NameElement>('<pk-test-name></pk-test-name>');
    await waitForState(element, 'error');
    configure({ src: file('Vorgabe').url });
    await waitForState(element);
    expect(textOf(element)).to.equal('Vorgabe');
    configure({ src: '' });
  });

  it('may come from another allowed origin', async () => {
    const origin = `http://127.0.0.1:${location.port}`;
    const element = await renderFixture<NameElement>(
      `<pk-test-name src="${origin}${file('Erlaubt').url}"></pk-test-name>`,
    );
    await waitForState(element, 'error');
    configure({ origins: [origin] });
    element.src = `${origin}${file('Erlaubt').url}`;
    await waitForState(element);
    expect(textOf(element)).to.equal('Erlaubt');
    configure({ origins: [] });
  });
});

describe('a tag that is already registered', () => {
  it('keeps its first element, and nothing breaks', () => {
    class Second extends NameElement {}
    expect(() => define(Second)).not.to.throw();
    expect(customElements.get('pk-test-name')).to.equal(NameElement);
  });
});
