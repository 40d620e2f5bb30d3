/** Values written into the code by both builds (src/cli/build-constants.mjs). */

/** Version in package.json, "0.1.0". */
declare const __CASECLIP_VERSION__: string;

/** A word that tells two builds of one version apart; empty in a release. */
declare const __CASECLIP_BUILD__: string;

/** Origins of the web app that the extension answers to. */
declare const __CASECLIP_PWA_ORIGINS__: readonly string[];
