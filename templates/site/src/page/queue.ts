// Scripts of the site reach each other through `(globalThis.callwright ??= []).push(entry)`, in whatever order they load.

/** What scripts push; each has members of its own. */
export type Entry = object;

type Queue = Entry[] & { listen?: (listener: (entry: Entry) => void) => void };

declare global {
  var callwright: Queue | undefined;
}

const entries = (globalThis.callwright ??= []);

/** Pushes an entry to all who listen. */
export function push(entry: Entry): void {
  entries.push(entry);
}

/** Hands all entries to the listener, those that are there and those to come. */
export const listen = (entries.listen ??= start());

function start(): (listener: (entry: Entry) => void) => void {
  const listeners: ((entry: Entry) => void)[] = [];
  entries.push = (...added) => {
    for (const entry of added) {
      entries[entries.length] = entry;
      listeners.forEach((listener) => listener(entry));
    }
    return entries.length;
  };
  return (listener) => {
    listeners.push(listener);
    entries.forEach(listener);
  };
}

const loading = new Map<string, Promise<void>>();

/** Loads the script, once. */
export function load(url: string): Promise<void> {
  const known = loading.get(url);
  if (known) {
    return known;
  }
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      // Another try may find the network again.
      loading.delete(url);
      script.remove();
      reject(new Error(`${url} does not load`));
    });
    document.head.append(script);
  });
  loading.set(url, loaded);
  return loaded;
}

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

// The digests of scripts that are loaded on demand, which the bundler puts in: browsers may keep scripts for long.
declare const DIGESTS: Readonly<Record<string, string>> | undefined;
const digests = typeof DIGESTS === 'undefined' ? {} : DIGESTS;

/** The address of a file of `assets`. */
export function asset(name: string): string {
  const digest = digests[name];
  return new URL(digest ? `${name}?v=${digest}` : name, own).href;
}
