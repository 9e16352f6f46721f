// The modules of the runtime form layers. A module imports modules of its own and lower layers, and never in a cycle;
// type imports count too. From the lowest to the highest layer:
//
//   json, errors, clock, types       json, encoding, errors, clock, expand, types, ...
//   options, parameters, limits      the options of callers, parameter styles, the time limit of an attempt
//   settings, bodies                 the description of an API, request bodies
//   responses                        reading a response, error classes by status, redirects, hooks
//   promise, pages, streams          results of calls
//   operation                        the description of an operation
//   request, credentials, attempts   preparing, signing and sending a request
//   caller, client, oauth            entry points
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

/** The modules of the runtime, each with those it imports or re-exports from. */
function importGraph(): Map<string, string[]> {
  const files = readdirSync('src', { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(`src/${file}`, 'utf8'));
      return [moduleName(file), importedFiles.map(({ fileName }) => moduleName(fileName))];
    }),
  );
}

function moduleName(path: string): string {
  return path.replace(/^\.\/|\.[jt]s$/g, '');
}

/** The first import cycle, as a path from a module back to itself; undefined if there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const acyclic = new Set<string>();
  const visit = (name: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(name)) {
      return [...path.slice(path.indexOf(name)), name];
    }
    if (acyclic.has(name)) {
      return undefined;
    }
    for (const imported of graph.get(name) ?? []) {
      const cycle = visit(imported, [...path, name]);
      if (cycle) {
        return cycle;
      }
    }
    acyclic.add(name);
    return undefined;
  };
  return [...graph.keys()].map((name) => visit(name, [])).find((cycle) => cycle);
}

test('the modules of the runtime do not import each other in cycles', () => {
  assert.equal(findCycle(importGraph())?.join(' -> '), undefined);
});

test('type imports and re-exports are edges of the import graph', () => {
  const graph = importGraph();
  assert.deepEqual(graph.get('log'), ['options']);
  assert.ok(graph.get('index')?.includes('servers'));
});

test('every import is a module of the runtime', () => {
  const graph = importGraph();
  assert.deepEqual(
    [...graph.values()].flat().filter((name) => !graph.has(name)),
    [],
  );
});

test('a cycle is reported as a path', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  assert.deepEqual(findCycle(graph), ['b', 'c', 'b']);
});
