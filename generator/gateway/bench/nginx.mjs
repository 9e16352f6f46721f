// Measures the gateway by turns with nginx as a proxy that adds the same header, and with Floor.java, the least that Jetty can do
// as a proxy: requests per second, latencies, and processor time per request.
// The bar: with 64 connections at least half of nginx's rate, with 1 connection at most 1 ms more at the median.
// Needs nginx and wrk (Debian), a JDK, and the output of 'mvn -DskipTests package'.
// Usage: node generator/gateway/bench/nginx.mjs [--rounds 5] [--seconds 5] [--warm 30]
import { load, option, ports, processorTime, start } from './gateway.mjs';

const rounds = option('rounds', 5);
const seconds = option('seconds', 5);
const names = ['nginx', 'floor', 'gateway'];
const { processes, stop } = await start('nginx', 'floor');

function measure(name, connections) {
  const { pid } = processes[name];
  const before = processorTime(pid);
  const result = load(ports[name], connections, seconds);
  return { ...result, processor: ((processorTime(pid) - before) * 1e6) / result.requests };
}

function median(results) {
  const middle = (key) => {
    const sorted = results.map((result) => result[key]).sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)];
  };
  return { rate: middle('rate'), p50: middle('p50'), p99: middle('p99'), processor: middle('processor') };
}

function show(name, result) {
  const columns = [
    result.rate.toFixed(0).padStart(9),
    result.p50.toFixed(3).padStart(11),
    result.p99.toFixed(3).padStart(11),
    result.processor.toFixed(0).padStart(9),
  ];
  console.log(`${name.padEnd(28)}${columns.join('')}`);
}

function compare(connections) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      const result = measure(name, connections);
      results[name].push(result);
      show(`${name}, ${connections}, round ${round}`, result);
    }
  }
  const medians = Object.fromEntries(names.map((name) => [name, median(results[name])]));
  for (const name of names) {
    show(`${name}, ${connections}, median`, medians[name]);
  }
  return medians;
}

try {
  load(ports.gateway, 64, option('warm', 30));
  load(ports.floor, 64, option('warm', 30));
  load(ports.nginx, 64, 2);
  console.log(
    'connections'.padEnd(28) +
      'per s'.padStart(9) +
      'p50 ms'.padStart(11) +
      'p99 ms'.padStart(11) +
      'CPU us'.padStart(9),
  );
  const many = compare(64);
  const one = compare(1);
  const percent = (share) => `${(share * 100).toFixed(0)} %`;
  const share = many.gateway.rate / many.nginx.rate;
  const more = one.gateway.p50 - one.nginx.p50;
  console.log(
    `64 connections: ${percent(share)} of nginx's rate, ${percent(many.gateway.rate / many.floor.rate)} of the floor's;` +
      ` 1 connection: ${more.toFixed(3)} ms more`,
  );
  const isMet = share >= 0.5 && more <= 1;
  console.log(isMet ? 'the bar is met' : 'the bar is NOT met');
  process.exitCode = isMet ? 0 : 1;
} finally {
  stop();
}
