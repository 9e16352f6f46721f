import { own } from './encoding.js';

/**
 * The URL of a server (OpenAPI, Server Object) with the values of its variables, which the template contains as
 * `{name=default}`. A variable without value and default stays, and calls with that URL throw a `TypeError`.
 */
export function serverUrl(template: string, values: object): string {
  return template.replace(/\{([^{}=]+)(?:=([^{}]*))?\}/g, (variable, name: string, value = variable) =>
    String(own(values as Record<string, unknown>, name) ?? value),
  );
}

/** The URL of an operation's server: the one of the name that the option `server` has, else the first. */
export function operationServer(options: object, url: string, named: Readonly<Record<string, string>> = {}): string {
  const { server = '' } = options as { readonly server?: string };
  return serverUrl(own(named, server) ?? url, options);
}
