/** The workshop's page: where a server keeps the file, it opens that. */
// First, since it loads the settings that must be there before any schema.
import './workshop.js';
import { ServerFileAccess } from './saving/server-file-access.js';

const workshop = document.querySelector('pk-workshop');
const meta = document.querySelector<HTMLMetaElement>('meta[name="pk-workshop-file"]');

if (workshop && meta) {
  const { name = '', nonce, readOnly, versions, address, home, cms } = meta.dataset;
  if (home) workshop.home = home;
  workshop.cms = cms === 'wordpress' ? cms : '';
  workshop.fileAccess = new ServerFileAccess({
    url: meta.content,
    name,
    nonce,
    isReadOnly: readOnly !== undefined,
    versionsUrl: versions,
    address,
  });
  void workshop.openOwnFile();
}
