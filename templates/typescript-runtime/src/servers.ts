import { own } from './encoding.js';

/**
 * The URL of a server with its variables filled in, of which each is written `{name=default}`. One without a value stays,
 * and calls say so.
 */
export function serverUrl(template: string, values: object): string {
  return template.replace(/\{([^{}=]+)(?:=([^{}]*))?\}/g, (variable, name: string, value = variable) =>
    String(own(values as Record<string, unknown>, name) ?? value),
  );
}
