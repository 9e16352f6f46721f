// Measures how a gateway starts: wall time and processor time until it is ready, and its resident memory then.
// Needs the output of 'mvn -DskipTests package'.
// Usage: node generator/gateway/bench/start.mjs [--rounds 5] -- OPTIONS OF callwright serve
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figures, launcher, option, pause, ports, processorTime } from './gateway.mjs';

const rounds = option('rounds', 5);
const given = process.argv.includes('--') ? process.argv.slice(process.argv.indexOf('--') + 1) : [];

async function isReady() {
  try {
    return (await fetch(`http://127.0.0.1:${ports.gateway}/ready`)).ok;
  } catch {
    return false;
  }
}

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'callwright-start-'));
  const begin = performance.now();
  const gateway = spawn(launcher, ['serve', '--port', String(ports.gateway), ...given], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = once(gateway, 'exit');
  try {
    while (!(await isReady())) {
      if (gateway.exitCode !== null) {
        throw new Error(`the gateway ended with ${gateway.exitCode}`);
      }
      await pause(20);
    }
    const wall = (performance.now() - begin) / 1000;
    return { wall, processor: processorTime(gateway.pid), resident: figures(gateway.pid).resident };
  } finally {
    gateway.kill('SIGKILL');
    await end;
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(name, { wall, processor, resident }) {
  console.log(
    `${name.padEnd(10)}${wall.toFixed(2).padStart(8)} s${processor.toFixed(2).padStart(8)} s CPU${String(resident).padStart(6)} MB`,
  );
}

const results = [];
for (let round = 1; round <= rounds; round++) {
  results.push(await measure());
  show(`round ${round}`, results.at(-1));
}
const middle = (key) => results.map((each) => each[key]).sort((one, other) => one - other)[Math.floor(rounds / 2)];
show('median', { wall: middle('wall'), processor: middle('processor'), resident: middle('resident') });
