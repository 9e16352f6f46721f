// The filled form as the fragment of the page's address, `#try=('path':('id':'cus_1'));1`: the JSON of the inputs by
// location, with signs that addresses may contain. It has the names of the wire, so that links stay valid when the document
// grows; what a document no longer has, or has with another type, is left out. Files are only named, and credentials are no
// part of a form.
import { JsonReader } from './form/from-json.js';
import { type Json, jacksonText, parse } from './snippet/json.js';
import { memberSample } from './snippet/sample.js';
import { jsonOf } from './snippet/wire.js';
import type { Arguments, CallTable } from './table.js';

/** Longer links break where people paste them. */
export const LONGEST = 8000;
const VERSION = '1';
const SAVE_DELAY = 300;
const SIGNS = `"{}[] '()*!~`;

/** The fragment with these arguments, without `#`; undefined: it would be too long. */
export function toFragment(table: CallTable, values: Arguments): string | undefined {
  const byLocation = new Map<string, Map<string, Json>>();
  for (const [index, value] of values) {
    const input = table.inputs[index];
    if (input) {
      const others = byLocation.get(input.in) ?? new Map<string, Json>();
      byLocation.set(input.in, others.set(input.name, jsonOf(memberSample(table.types, input.value, value))));
    }
  }
  // Unpaired surrogates have no UTF-8, but an escape in JSON.
  const json = jacksonText(byLocation).replace(/\p{Cs}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
  const text = encodeURIComponent(exchanged(json));
  const fragment = `try=${text.replace(/%(3A|2C|2F|40|24|3B|3D|3F)/g, decodeURIComponent)};${VERSION}`;
  return fragment.length > LONGEST ? undefined : fragment;
}

/** The arguments in a fragment, as far as the call has them; undefined: it is no such fragment. */
export function fromFragment(table: CallTable, fragment: string): Arguments | undefined {
  const [, text = '', version] = /^#?try=(.*);(\d+)$/.exec(fragment) ?? [];
  if (version !== VERSION || text.length > LONGEST) {
    return undefined;
  }
  try {
    const json = parse(exchanged(decodeURIComponent(text)));
    const reader = new JsonReader(table);
    return table.inputs.flatMap((input, index): Arguments => {
      const location = json instanceof Map ? json.get(input.in) : undefined;
      const value = location instanceof Map ? reader.member(input.value, location.get(input.name)) : undefined;
      return value === undefined ? [] : [[index, value]];
    });
  } catch {
    // It was cut off or changed on its way.
    return undefined;
  }
}

// JSON's signs, and others in place of them.
function exchanged(text: string): string {
  return text.replace(
    /["{}[\] '()*!~]/g,
    (sign) => SIGNS[(SIGNS.indexOf(sign) + SIGNS.length / 2) % SIGNS.length] ?? sign,
  );
}

/** Keeps the address of the page equal to the form; `say` tells when it cannot. */
export class AddressOfForm {
  private readonly path = location.pathname;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSaved = true;

  constructor(
    private readonly table: CallTable,
    private readonly say: (text: string) => void,
  ) {}

  /** Saves soon: browsers limit how often an address changes. */
  save(values: Arguments): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(values), SAVE_DELAY);
  }

  private saveNow(values: Arguments): void {
    const fragment = toFragment(this.table, values);
    if (fragment === undefined) {
      if (this.isSaved) {
        this.say('The form is too large for a link. The address has an earlier state.');
      }
    } else if (location.pathname === this.path && (values.length > 0 || location.hash.startsWith('#try='))) {
      history.replaceState(history.state, '', values.length > 0 ? `#${fragment}` : this.path + location.search);
    }
    this.isSaved = fragment !== undefined;
  }
}
