#!/usr/bin/env node
import { runCommandLine } from './command-line.js';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  reporter: { info: (line) => console.log(line), warn: (line) => console.error(line) },
  environment: process.env,
  isInteractive: process.stdout.isTTY,
  now: new Date(),
});
