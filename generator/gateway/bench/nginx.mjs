// Measures the gateway beside nginx as a proxy that adds the same header, by turns: requests per second, and latency.
// The bar: with 64 connections at least half of nginx's rate, with 1 connection at most 1 ms more at the median.
// Needs nginx and wrk (Debian), and the output of 'mvn -DskipTests package'.
// Usage: node generator/gateway/bench/nginx.mjs [--rounds 5] [--seconds 5] [--warm 15]
import { figures, load, option, ports, start } from './gateway.mjs';

const rounds = option('rounds', 5);
const seconds = option('seconds', 5);
const { gateway, stop } = await start();

function median(results, key) {
  const sorted = results.map((result) => result[key]).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function show(name, result) {
  const number = (value, digits, width) => value.toFixed(digits).padStart(width);
  console.log(`${name.padEnd(28)}${number(result.rate, 0, 9)}${number(result.p50, 3, 11)}${number(result.p99, 3, 11)}`);
}

function compare(connections) {
  const results = { nginx: [], gateway: [] };
  const before = figures(gateway.pid).processor;
  let requests = 0;
  for (let round = 0; round < rounds; round++) {
    for (const name of ['nginx', 'gateway']) {
      const result = load(ports[name], connections, seconds);
      results[name].push(result);
      requests += name === 'gateway' ? result.rate * seconds : 0;
      show(`${name}, ${connections}, round ${round + 1}`, result);
    }
  }
  const medians = {};
  for (const name of ['nginx', 'gateway']) {
    medians[name] = {
      rate: median(results[name], 'rate'),
      p50: median(results[name], 'p50'),
      p99: median(results[name], 'p99'),
    };
    show(`${name}, ${connections}, median`, medians[name]);
  }
  const used = ((figures(gateway.pid).processor - before) * 1e6) / requests;
  console.log(`processor time of the gateway per request: ${used.toFixed(0)} us`);
  return medians;
}

try {
  load(ports.gateway, 64, option('warm', 15));
  load(ports.nginx, 64, 2);
  console.log(`${'connections'.padEnd(28)}${'per s'.padStart(9)}${'p50 ms'.padStart(11)}${'p99 ms'.padStart(11)}`);
  const many = compare(64);
  const one = compare(1);
  const share = many.gateway.rate / many.nginx.rate;
  const more = one.gateway.p50 - one.nginx.p50;
  const isMet = share >= 0.5 && more <= 1;
  console.log(
    `64 connections: ${(share * 100).toFixed(0)} % of nginx's rate; 1 connection: ${more.toFixed(3)} ms more`,
  );
  console.log(isMet ? 'the bar is met' : 'the bar is NOT met');
  process.exitCode = isMet ? 0 : 1;
} finally {
  stop();
}
