import { expect } from 'chai';
import { telHref } from '../../src/model/phone.js';

describe('telHref', () => {
  const dialled: [written: string, href: string][] = [
    ['05171 / 401-2260', 'tel:+4951714012260'],
    ['05371 / 82 814', 'tel:+49537182814'],
    ['05151/903 - 3354', 'tel:+4951519033354'],
    ['+49 5171 401 9000', 'tel:+4951714019000'],
    ['+49 5171 401 770 0', 'tel:+4951714017700'],
    ['(05171) 401-0', 'tel:+4951714010'],
    ['05171.401.2260', 'tel:+4951714012260'],
    ['05171 401–2260', 'tel:+4951714012260'],
    ['05171 401‑2260', 'tel:+4951714012260'],
    ['05171\u00a0401\u00a02260', 'tel:+4951714012260'],
    ['0 51 71 / 40 10', 'tel:+4951714010'],
    ['Tel.: 05171 4010', 'tel:+4951714010'],
    ['Telefon 05171 4010', 'tel:+4951714010'],
    ['0800 111 0 550', 'tel:+498001110550'],
    ['0176 123 456 78', 'tel:+4917612345678'],
    ['030 115', 'tel:+4930115'],
  ];
  for (const [written, href] of dialled) {
    it(`dials "${written}" as ${href}`, () => expect(telHref(written)).to.equal(href));
  }

  describe('drops the trunk prefix 0 after a country code', () => {
    for (const written of [
      '+49 (0)5171/4010',
      '+49 (0) 5171 4010',
      '+49 05171 4010',
      '(+49) 5171 4010',
      '0049 5171 4010',
      '0049 (0)5171 4010',
      '00 49 5171 4010',
      '(0)5171 4010',
    ]) {
      it(written, () => expect(telHref(written)).to.equal('tel:+4951714010'));
    }

    it('+43 (0)1 2345678 of another country', () =>
      expect(telHref('+43 (0)1 2345678')).to.equal('tel:+4312345678'));
  });

  describe('keeps short numbers unchanged', () => {
    for (const [written, href] of [
      ['110', 'tel:110'],
      ['112', 'tel:112'],
      ['115', 'tel:115'],
      ['116 117', 'tel:116117'],
      ['116 111', 'tel:116111'],
    ] as const) {
      it(written, () => expect(telHref(written)).to.equal(href));
    }
  });

  describe('is undefined for text that cannot be dialled', () => {
    for (const written of [
      '',
      'n/a',
      'auf Anfrage',
      '401-2260',
      '2260',
      '05171',
      '05171 401-0, 05171 401-1',
      '05171 401-0 oder 401-1',
      '05171 4010 / 4011',
      '05171 / 401-0 / 401-1',
      '030 1234 030 1235',
      '112 / 110',
      '0123456789012345',
      '+49 5171 401 ABC',
      '+',
      '00',
    ]) {
      it(written || '(an empty text)', () => expect(telHref(written)).to.equal(undefined));
    }
  });
});
