/** Plain JSON, as it is sealed. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
