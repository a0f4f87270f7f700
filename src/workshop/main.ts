/** The workshop's page: where a server keeps the file, it opens that. */
import { ServerFileAccess } from './saving/server-file-access.js';
import './workshop.js';

const workshop = document.querySelector('pk-workshop');
const meta = document.querySelector<HTMLMetaElement>('meta[name="pk-workshop-file"]');

if (workshop && meta) {
  const { name = '', nonce, readOnly } = meta.dataset;
  workshop.fileAccess = new ServerFileAccess({
    url: meta.content,
    name,
    nonce,
    isReadOnly: readOnly !== undefined,
  });
  void workshop.openOwnFile();
}
