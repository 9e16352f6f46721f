#!/usr/bin/env node
// Runs callwright.jar, with the options for Java that suit the command.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findJava } from './java.mjs';
import { javaOptions } from './options.mjs';

const USAGE = 2;
const BUG = 3;

const { java, problem } = findJava({ env: process.env, platform: process.platform });
if (problem) {
  console.error(problem);
  process.exit(USAGE);
}
const jar = fileURLToPath(new URL('../callwright.jar', import.meta.url));
const given = process.argv.slice(2);
const child = spawn(java, [...javaOptions(given, process.env), '-jar', jar, ...given], {
  stdio: 'inherit',
  windowsHide: true,
});

// A terminal sends Ctrl+C to both; this process waits for the other one to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  console.error(`callwright: ${java} cannot be started: ${error.message}`);
  process.exit(BUG);
});
// The code that a shell gives to a process that a signal ended.
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
