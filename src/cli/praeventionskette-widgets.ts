#!/usr/bin/env node
import { stderr } from 'node:process';
import { runCommandLine } from './command-line.js';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  reporter: {
    info: (line) => console.log(line),
    warn: (line) => console.error(line),
    ...(stderr.isTTY && { progress: (line) => stderr.write(`\r\u001b[K${line}`) }),
  },
  environment: process.env,
  isInteractive: process.stdout.isTTY,
  now: new Date(),
});
