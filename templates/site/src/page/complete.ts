import type { Arguments, CallTable, Fill, ValueRow } from '../table.js';

/**
 * The arguments, and for required ones that the reader has not filled in those of the smallest sample: the code that
 * is shown runs at any time.
 */
export function complete(table: CallTable, given: Arguments): Arguments {
  return completed(given, table.samples[0]?.arguments ?? [], (input) => table.inputs[input]?.value, table);
}

type Row = (index: number) => ValueRow | undefined;

function completed(given: Arguments, sample: Arguments, row: Row, table: CallTable): Arguments {
  const samples = new Map(sample);
  const present = given.map(([index, value]) => [index, inside(value, samples.get(index), row(index), table)] as const);
  const names = new Set(given.map(([index]) => index));
  const missing = sample.filter(([index]) => row(index)?.required && !names.has(index));
  return [...present, ...missing].sort(([first], [second]) => first - second);
}

function inside(value: Fill, sample: Fill | undefined, row: ValueRow | undefined, table: CallTable): Fill {
  const type = typeof row?.type === 'number' ? table.types[row.type] : undefined;
  if (type?.kind !== 'object' || !hasMembers(value) || !sample || !hasMembers(sample)) {
    return value;
  }
  const members = completed(value.members, sample.members, (member) => type.members[member]?.value, table);
  return { ...value, members };
}

function hasMembers(value: Fill): value is Extract<Fill, { members: unknown }> {
  return typeof value === 'object' && value !== null && 'members' in value;
}
