// Finds a Java runtime.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const OLDEST = 17;

// Folders that installers put runtimes into, each in a folder of its own; on macOS the runtime is deeper in that.
const FOLDERS = {
  win32: (env) =>
    [env.ProgramFiles, env['ProgramFiles(x86)']]
      .filter(Boolean)
      .flatMap((programs) =>
        ['Java', 'Eclipse Adoptium', 'Microsoft', 'Amazon Corretto', 'Zulu'].map((name) => path.join(programs, name)),
      ),
  darwin: () => ['/Library/Java/JavaVirtualMachines', '/opt/homebrew/opt', '/usr/local/opt'],
  linux: () => ['/usr/lib/jvm', '/usr/java', '/opt/java'],
};

/** The runtimes to try, in order, each once. */
export function candidates({ env, platform, homes = FOLDERS[platform] ?? FOLDERS.linux }) {
  const name = platform === 'win32' ? 'java.exe' : 'java';
  const found = [];
  if (env.JAVA_HOME) {
    found.push(path.join(env.JAVA_HOME, 'bin', name));
  }
  for (const folder of pathOf(env).split(path.delimiter).filter(Boolean)) {
    found.push(path.join(folder, name));
  }
  const managed = env.HOME ? [path.join(env.HOME, '.sdkman/candidates/java')] : [];
  for (const folder of [...homes(env), ...managed]) {
    for (const home of folders(folder)) {
      found.push(path.join(home, 'bin', name), path.join(home, 'Contents/Home/bin', name));
    }
  }
  return [...new Set(found)].filter((file) => existsSync(file));
}

// Windows does not care about the case of the name.
function pathOf(env) {
  const key = Object.keys(env).find((each) => each.toUpperCase() === 'PATH');
  return key ? env[key] : '';
}

// Later versions first.
function folders(folder) {
  try {
    return readdirSync(folder)
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** The major version in what `java -version` prints: 8 of `1.8.0_402`, 21 of `21.0.2`; 0 if there is none. */
export function majorVersion(text) {
  const found = /version "(?:1\.)?(\d+)/.exec(text);
  return found ? Number(found[1]) : 0;
}

function version(java) {
  const { stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8', windowsHide: true });
  return majorVersion(`${stderr ?? ''}${stdout ?? ''}`);
}

/** The first runtime that is new enough; or, in `problem`, a line that says why there is none. */
export function findJava(places) {
  const found = candidates(places);
  const old = [];
  for (const java of found) {
    const major = version(java);
    if (major >= OLDEST) {
      return { java, major };
    }
    if (major > 0) {
      old.push(`${java} is Java ${major}`);
    }
  }
  const reason = old.length > 0 ? old[0] : 'none was found in JAVA_HOME, on the PATH and in the usual folders';
  return {
    problem: `callwright: needs Java ${OLDEST} or later, but ${reason}; install one (https://adoptium.net), or set JAVA_HOME to its folder`,
  };
}
