// Which control a type has.
import type { TypeRef, ValueRow } from '../table.js';
import type { Context, Control, Spec } from './control.js';
import {
  booleanControl,
  choiceControl,
  ConstantControl,
  enumControl,
  FileControl,
  jsonControl,
  scalarControl,
} from './input.js';
import { Group } from './group.js';
import { listShape, mapShape, objectShape } from './shapes.js';
import { rowOf, withoutNull } from './types.js';
import { expandableControl, unionControl } from './union.js';

/** The control for the value of a field. */
export function controlFor(context: Context, spec: Spec): Control {
  const { value } = spec;
  const type = withoutNull(value.type);
  const { constant, choices = [] } = value;
  if (constant !== undefined && isSimple(constant)) {
    return isAlwaysSent(value) ? new ConstantControl(constant) : choiceControl([constant], spec);
  }
  if (choices.length > 0 && choices.every(isSimple)) {
    return choiceControl(choices, spec);
  }
  return typeof type === 'object' ? composedControl(context, spec, type) : plainControl(context, spec, type);
}

// Others are given like any value of their types.
function isSimple(json: string): boolean {
  return !/^[[{]/.test(json);
}

function isAlwaysSent(value: ValueRow): boolean {
  return value.required === true || value.fixed === true;
}

function plainControl(context: Context, spec: Spec, type: Exclude<TypeRef, readonly unknown[]>): Control {
  const row = rowOf(context.table, type);
  switch (row?.kind) {
    case 'object':
      return new Group(context, spec, objectShape(row, Number(type), spec.discriminator));
    case 'enum':
      return enumControl(context, spec, row);
    case 'union':
      return unionControl(context, spec, row);
    case 'json':
      return jsonControl(spec);
    case undefined:
      break;
  }
  switch (type) {
    case 'BOOLEAN':
      return booleanControl(spec);
    case 'BINARY':
      return new FileControl(context, spec);
    case 'ANY':
      return jsonControl(spec);
    default:
      return typeof type === 'number' ? jsonControl(spec) : scalarControl(type, spec);
  }
}

function composedControl(context: Context, spec: Spec, type: Extract<TypeRef, readonly unknown[]>): Control {
  switch (type[0]) {
    case 'list':
    case 'tuple':
      return new Group(context, spec, listShape(context.table, type, spec.name));
    case 'map':
      return new Group(context, spec, mapShape(type[1]));
    case 'expandable':
      return expandableControl(context, spec, type[1]);
    case 'nullable':
      return controlFor(context, { ...spec, value: { ...spec.value, type: type[1] } });
  }
}
