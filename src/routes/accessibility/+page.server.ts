/** The accessibility statement is fixed text, written once at build time. */
export const prerender = true;
export const csr = false;
