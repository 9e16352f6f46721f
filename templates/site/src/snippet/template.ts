/** A parsed template of snippets: the kind of each token, its text or name, and the tokens of a section. */
export type Token = readonly [kind: string, text: string, tokens?: readonly Token[]];

/** The templates by language. */
export type Templates = Readonly<Record<'java' | 'typescript' | 'curl', readonly Token[]>>;
