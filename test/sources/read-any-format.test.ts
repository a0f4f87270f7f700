import { expect } from 'chai';
import { describeIssue } from '../../src/authoring/issue-messages.js';
import { readAnyFormat } from '../../src/sources/read-any-format.js';
import { issueSummaries, fileOf, failingLoader, read } from './files.js';

const oparl = 'https://schema.oparl.org/1.1';

describe('a file', () => {
  const formats: [what: string, content: string | object][] = [
    [
      'RSS',
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<?xml-stylesheet href="x"?><rss><channel><item><title>Fest</title></item></channel></rss>',
    ],
    [
      'RSS after a byte order mark and empty lines',
      '\ufeff\n\n<rss><channel><item><title>Fest</title></item></channel></rss>',
    ],
    [
      'RSS with a document type',
      '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>Fest</title></item></channel></rss>',
    ],
    ['RDF', '<rdf:RDF><item><title>Fest</title></item></rdf:RDF>'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Fest</title></entry></feed>'],
    ['Atom with a prefix', '<atom:feed><atom:entry><atom:title>Fest</atom:title></atom:entry></atom:feed>'],
    ['JSON Feed', { version: 'https://jsonfeed.org/version/1', items: [{ id: '1', title: 'Fest' }] }],
    ['WordPress', [{ id: 1, title: { rendered: 'Fest' } }]],
    ['schema.org', { '@type': 'Event', name: 'Fest' }],
    [
      'schema.org in a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', name: 'Fest' }] },
    ],
    ['OParl', { type: `${oparl}/Meeting`, name: 'Fest' }],
    ['OParl in a list', { data: [{ type: `${oparl}/Meeting`, name: 'Fest' }] }],
    ['OParl in a bare list', [{ type: `${oparl}/Meeting`, name: 'Fest' }]],
    ['the contract', { schemaVersion: 1, municipality: { name: 'x', ags: 5 }, agenda: [{ title: 'Fest' }] }],
  ];
  for (const [what, content] of formats)
    it(`in the format ${what} is recognised by its content`, async () => {
      const { program } = await read(content);
      expect(program!.agenda.map(({ title }) => title)).to.deep.equal(['Fest']);
    });

  const directories: [what: string, content: object][] = [
    ['a service', { id: '1', name: 'Rat', status: 'active', organization: { name: 'Verein' } }],
    ['a list of services', { total_pages: 1, contents: [{ name: 'Rat' }] }],
    ['a bare list of services', [{ name: 'Rat', status: 'active', minimum_age: 3 }]],
    ['an organization', { id: '1', name: 'Verein', services: [{ name: 'Rat' }] }],
    ['a list of organizations', { contents: [{ id: '1', name: 'Verein', services: [{ name: 'Rat' }] }] }],
  ];
  for (const [what, content] of directories)
    it(`of Open Referral is recognised by its content: ${what}`, async () => {
      const { program } = await read(content);
      expect(program!.services.map(({ name }) => name)).to.deep.equal(['Rat']);
    });

  it('of a municipality without a version is not recognised as Open Referral', async () => {
    const reading = await read({ name: 'x', municipality: { name: 'Peine' }, services: [{ name: 'Rat' }] });
    expect(issueSummaries(reading)).to.deep.equal(['schemaVersion: version ( lost)']);
  });

  it('of the contract is not recognised as schema.org, even with an @type', async () => {
    const { program } = await read({
      '@type': 'Event',
      schemaVersion: 1,
      municipality: { name: 'Peine', ags: 5 },
    });
    expect(program!.municipality.name).to.equal('Peine');
  });

  const unreadable: [what: string, content: string, issueSummary: string][] = [
    ['that is empty', '', ': content ( lost)'],
    ['with only white space', ' \n', ': content ( lost)'],
    ['that is an HTML page', '<!doctype html><html><title>Fehler</title></html>', ': json ( lost)'],
    ['that is an XHTML page', '<?xml version="1.0"?><html><body>rss</body></html>', ': json ( lost)'],
    ['that is a sitemap', '<?xml version="1.0"?><urlset></urlset>', ': json ( lost)'],
    ['that is broken JSON', '{"items": [', ': json ( lost)'],
    ['that is null', 'null', ': document ( lost)'],
    ['that is an empty list', '[]', ': document ( lost)'],
    ['that is a number', '5', ': document ( lost)'],
    ['that is an empty object', '{}', 'schemaVersion: version ( lost)'],
    ['without a version', '{"contacts": []}', 'schemaVersion: version ( lost)'],
    ['that is a list of the contract', '[{"schemaVersion": 1}]', ': document ( lost)'],
    ['of another API', '{"data": [{"name": "x"}]}', ': format ( lost)'],
    ['of another API in a list', '[{"name": "x"}]', ': format ( lost)'],
    ['that is RSS as JSON', '{"rss": {"channel": {"item": []}}}', ': format ( lost)'],
    [
      'that is a list of taxonomies',
      '{"total_pages": 1, "contents": [{"id": "1", "name": "LGA", "uri": "https://x.example", "version": "1"}]}',
      ': format ( lost)',
    ],
    [
      'that is a list of taxonomy terms',
      '{"total_pages": 1, "contents": [{"id": "1", "name": "Rat", "code": "7", "taxonomy": "LGA"}]}',
      ': format ( lost)',
    ],
    [
      'that is a list of service locations',
      '{"total_pages": 1, "contents": [{"id": "1", "service_id": "2", "location": {"name": "Haus"}}]}',
      ': format ( lost)',
    ],
    [
      'that is the media library of WordPress',
      '[{"id": 1, "type": "attachment", "media_type": "image", "title": {"rendered": "IMG_1234"}}]',
      ': format ( lost)',
    ],
  ];
  for (const [what, content, issueSummary] of unreadable)
    it(`${what} has no program, but an issue`, async () => {
      const reading = await read(content);
      expect(reading.program).to.equal(undefined);
      expect(issueSummaries(reading)).to.deep.equal([issueSummary]);
    });

  it('of taxonomies is recognised by its URL, too', async () => {
    const list = { total_pages: 1, contents: [{ id: '1', name: 'LGA' }] };
    for (const address of ['taxonomies', 'taxonomy_terms?page=1', 'service_at_locations/']) {
      const file = fileOf(list, '', `https://example.de/${address}`);
      expect(issueSummaries(await readAnyFormat(file, failingLoader)), address).to.deep.equal([
        ': format ( lost)',
      ]);
    }
  });

  it('of an unknown format is described in both languages', async () => {
    const { issues } = await read({ data: [{ name: 'x' }] });
    expect(describeIssue(issues[0]!, 'de')).to.match(/^Datei: Dieses Format wird nicht erkannt/);
    expect(describeIssue(issues[0]!, 'en')).to.match(/format/);
  });

  it('that begins like a feed without end is read quickly', async () => {
    for (const start of ['<!--', '<?', '<!DOCTYPE rss [', '<!-- -->', ' ', '<!DOCTYPE a>']) {
      const begin = performance.now();
      await read(start.repeat(200_000));
      expect(performance.now() - begin).to.be.below(2000);
    }
  });
});
