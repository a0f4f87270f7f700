import { aTimeout, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import { PrintIntentController } from '../../src/components/shared/print-intent-controller.js';
import { programOf, renderFixture, textOf, waitForState } from '../support/page.js';

/** What stands on paper where somebody prints now. */
async function printedText(element: Element): Promise<string> {
  await emulateMedia({ media: 'print' });
  dispatchEvent(new Event('beforeprint'));
  const text = textOf(element);
  dispatchEvent(new Event('afterprint'));
  await emulateMedia({ media: 'screen' });
  return text;
}

// In a file of its own: no other test may have loaded the code of the details.
describe('pk-service-finder, printed before anybody touched its list', () => {
  it('has the opening hours, whose code Ctrl has had loaded before P is pressed', async () => {
    const element = await renderFixture<HTMLElementTagNameMap['pk-service-finder']>(
      '<pk-service-finder></pk-service-finder>',
    );
    element.program = programOf({
      services: [
        {
          name: 'Treff',
          schedules: [{ days: ['we'], opens: '9:00', closes: '12:00' }],
          description: 'Mit Frühstück.',
        },
      ],
    });
    await waitForState(element);
    await aTimeout(300);
    expect(textOf(element)).not.to.include('Mit Frühstück.');
    await sendKeys({ down: 'Control' });
    await sendKeys({ up: 'Control' });
    let text = '';
    await waitUntil(
      async () => (text = await printedText(element)).includes('Mit Frühstück.'),
      'should print the details',
      { timeout: 8000, interval: 300 },
    );
    expect(text).to.match(/Mi 9 – 12 Uhr/);
  });
});

describe('a sign that somebody may be about to print', () => {
  const host = {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  };
  let signs = 0;
  const controller = new PrintIntentController(host, () => (signs += 1));
  beforeEach(() => (signs = 0));
  afterEach(() => controller.hostDisconnected());

  for (const key of ['Control', 'Meta']) {
    it(`is the key ${key}`, () => {
      controller.hostConnected();
      dispatchEvent(new KeyboardEvent('keydown', { key }));
      expect(signs).to.equal(1);
    });
  }

  it('is the mouse that leaves the page for the menu of the browser', () => {
    controller.hostConnected();
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave'));
    expect(signs).to.equal(1);
  });

  it('is no other key, and nothing once the element is gone', () => {
    controller.hostConnected();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'p' }));
    controller.hostDisconnected();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Control' }));
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave'));
    expect(signs).to.equal(0);
  });

  it('ends without an error on a page that is written anew and has no root element at that time', () => {
    controller.hostConnected();
    Object.defineProperty(document, 'documentElement', { value: null, configurable: true });
    try {
      expect(() => controller.hostDisconnected()).not.to.throw();
    } finally {
      Reflect.deleteProperty(document, 'documentElement');
    }
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave'));
    expect(signs).to.equal(0);
  });
});
