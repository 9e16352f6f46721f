// Measures commands.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The seconds of CPU and the peak memory in megabytes of a command with all processes that it starts.
 */
// `times` of the shell sums up its children; the kernel has the peak memory of a process only while it runs.
export async function measure(command, args) {
  const quoted = [command, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const shell = spawn('sh', ['-c', `${quoted} >/dev/null 2>&1; code=$?; times; exit $code`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  const poll = setInterval(() => {
    peak = Math.max(peak, ...children(shell.pid).map(peakMemory));
  }, 10);
  let output = '';
  shell.stdout.on('data', (data) => (output += data));
  const started = performance.now();
  const code = await new Promise((resolve) => shell.on('close', resolve));
  clearInterval(poll);
  if (code !== 0) {
    throw new Error(`exit code ${code}: ${quoted}`);
  }
  const [user, system] = output
    .trim()
    .split('\n')[1]
    .split(' ')
    .map((time) => {
      const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(time);
      return Number(minutes) * 60 + Number(seconds);
    });
  return { user, system, cpu: user + system, wall: (performance.now() - started) / 1000, peak };
}

function children(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** The median of one figure of several measurements. */
export function median(results, key) {
  return results.map((result) => result[key]).sort((a, b) => a - b)[Math.floor(results.length / 2)];
}
