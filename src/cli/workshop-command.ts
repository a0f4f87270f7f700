import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes, type Command, type CommandCall, type ExitCode } from './command.js';
import { reasonOf } from './files.js';
import { WorkshopServer } from './workshop-server.js';
import { workshopWords } from './workshop-words.js';

/** The built workshop, beside the command line's own folder in the package. */
const workshopFolder = fileURLToPath(new URL('../workshop/', import.meta.url));

/** Opens the workshop on one's own machine, with one file. */
export const workshopCommand: Command = {
  help: { de: workshopWords.de.help, en: workshopWords.en.help },
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  run: async (call) => {
    const { values, positionals, language, reporter, reject } = call;
    const words = workshopWords[language];
    const [name, unexpected] = positionals;
    if (unexpected !== undefined) return reject(words.oneFile);
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535))
      return reject(words.invalidPort(String(values.port)));
    const file = name === undefined ? undefined : resolve(name);
    const problem = await findProblem(file, call);
    if (problem) {
      reporter.warn(problem);
      return exitCodes.failed;
    }
    return serve(call, { file, port });
  },
};

async function findProblem(file: string | undefined, { language }: CommandCall): Promise<string | undefined> {
  const words = workshopWords[language];
  if (!(await statOf(resolve(workshopFolder, 'index.html')))) return words.notBuilt;
  if (file === undefined) return undefined;
  const found = await statOf(file);
  if (found && !found.isFile()) return words.notAFile(file);
  return found || (await statOf(dirname(file)))?.isDirectory() ? undefined : words.noFolder(file);
}

const statOf = (path: string) => stat(path).catch(() => undefined);

/** Runs until it is interrupted. */
async function serve(
  { language, reporter, values }: CommandCall,
  { file, port }: { file: string | undefined; port: number | undefined },
): Promise<ExitCode> {
  const words = workshopWords[language];
  let server: WorkshopServer;
  try {
    server = await WorkshopServer.start({ folder: workshopFolder, file, port });
  } catch (error) {
    reporter.warn(words.notStarted(reasonOf(error)));
    return exitCodes.failed;
  }
  reporter.info(words.isOpen(server.url));
  if (file !== undefined) reporter.info((await statOf(file)) ? words.savesTo(file) : words.makes(file));
  reporter.info(words.stop);
  if (!values['no-open']) openInBrowser(server.url);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return exitCodes.good;
}

/** Opens an address in the browser of the system, where it has one: the address is printed anyway. */
function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
