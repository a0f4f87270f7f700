import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.js';

const root = new URL('../../', import.meta.url);
mkdirSync(new URL('src/schema/generated/', root), { recursive: true });
for (const [path, content] of await generatedFiles())
  writeFileSync(fileURLToPath(new URL(path, root)), content);
