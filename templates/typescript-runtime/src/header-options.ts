/** Options that set a header. Packages for APIs that name headers have them here. */
export type HeaderOptions = object;
