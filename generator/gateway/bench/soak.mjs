// Runs the gateway at half load for a long time: live heap, descriptors and threads must stay flat.
// Half load: wrk runs every other second with 64 connections. The heap is what is left after a full collection.
// Needs nginx and wrk (Debian), a JDK, and the output of 'mvn -DskipTests package'.
// Usage: node generator/gateway/bench/soak.mjs [--minutes 30] [--interval 60]
import { execFileSync } from 'node:child_process';
import { figures, load, option, pause, ports, start } from './gateway.mjs';

const minutes = option('minutes', 30);
const interval = option('interval', 60) * 1000;
const {
  processes: { gateway },
  stop,
} = await start();

function sample() {
  // The histogram counts live objects, after a full collection.
  const histogram = execFileSync('jcmd', [String(gateway.pid), 'GC.class_histogram'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const [, heap] = /^Total\s+\d+\s+(\d+)/mu.exec(histogram);
  return { ...figures(gateway.pid), heap: Number(heap) / 1e6 };
}

function show(time, calls, each) {
  const columns = [time.toFixed(1), calls, each.heap.toFixed(2), each.resident, each.descriptors, each.threads];
  console.log(columns.map((column) => String(column).padStart(12)).join(''));
}

try {
  load(ports.gateway, 64, 20);
  console.log(
    ['minutes', 'calls', 'heap MB', 'resident MB', 'descriptors', 'threads'].map((name) => name.padStart(12)).join(''),
  );
  const samples = [sample()];
  show(0, 0, samples[0]);
  const begin = Date.now();
  let calls = 0;
  for (let next = begin + interval; Date.now() - begin < minutes * 60_000;) {
    calls += Math.round(load(ports.gateway, 64, 1).rate);
    await pause(1000);
    if (Date.now() >= next) {
      next += interval;
      samples.push(sample());
      show((Date.now() - begin) / 60_000, calls, samples.at(-1));
    }
  }
  const first = samples[Math.min(1, samples.length - 1)];
  const last = samples.at(-1);
  const isFlat =
    last.heap <= first.heap * 1.05 + 1 &&
    last.descriptors <= first.descriptors + 8 &&
    last.threads <= first.threads + 8;
  console.log(isFlat ? 'flat' : 'NOT flat');
  process.exitCode = isFlat ? 0 : 1;
} finally {
  stop();
}
