import { templates } from '../../target/generated/snippet-templates.js';
import type { Arguments, CallTable } from '../table.js';
import { curlView } from './curl.js';
import { javaView } from './java.js';
import { fill } from './template.js';
import { typeScriptView } from './typescript.js';

/** The language of a snippet. */
export type Language = 'java' | 'typescript' | 'curl';

/**
 * The snippet of a call, ending in a line end: byte for byte what the generator writes.
 *
 * @param suffix the end of the name of the Java class, such as `Full`
 * @throws Error if the arguments do not fit the table
 */
export function render(table: CallTable, given: Arguments, language: Language, suffix: string): string {
  switch (language) {
    case 'java':
      return fill(templates.java, javaView(table, given, suffix));
    case 'typescript':
      return fill(templates.typescript, typeScriptView(table, given));
    case 'curl':
      return fill(templates.curl, curlView(table, given));
  }
}

/** The statements of a Java snippet without its class, each without indentation; another snippet as it is. */
export function statements(snippet: string): string {
  const body = /\n {4}public static void main\(String\[\] args\) \{\n([^]*) {4}\}\n\}\n$/.exec(snippet)?.[1];
  return body?.replace(/^ {8}/gm, '') ?? snippet;
}
