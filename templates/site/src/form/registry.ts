// Which control a type has.
import { parse } from '../snippet/json.js';
import type { TypeRef } from '../table.js';
import type { Context, Control, Spec } from './control.js';
import {
  booleanControl,
  type Choice,
  choiceControl,
  constantControl,
  enumControl,
  fileControl,
  jsonControl,
  scalarControl,
} from './input.js';
import { Group } from './group.js';
import { JsonReader } from './from-json.js';
import { listShape, mapShape, objectShape } from './shapes.js';
import { plainText, rowOf, withoutNull } from './types.js';
import { expandableControl, unionControl } from './union.js';

/** The control for the value of a field. */
export function controlFor(context: Context, spec: Spec): Control {
  const { value } = spec;
  const type = withoutNull(value.type);
  // What does not fit the type is a mistake of the document.
  const reader = new JsonReader(context.table);
  const allowed = (value.constant === undefined ? (value.choices ?? []) : [value.constant]).flatMap(
    (json): Choice[] => {
      const fill = reader.member({ type: value.type, nullable: true }, parse(json));
      return fill === undefined ? [] : [[fill, plainText(json)]];
    },
  );
  const [constant] = allowed;
  if (constant !== undefined) {
    return value.constant !== undefined && (value.required || value.fixed)
      ? constantControl(constant)
      : choiceControl(allowed, value.constant === undefined ? '' : '0');
  }
  return typeof type === 'object' ? composedControl(context, spec, type) : plainControl(context, spec, type);
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
      return fileControl(context, spec);
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
