/**
 * Who may import whom (docs: CONTRIBUTING.md). Direction: ui → app → domain; app → a leaf's index.ts; a leaf sees
 * the domain and itself. `tests/repo/layers.test.ts` plants a forbidden import of each kind, types included, to prove
 * that these rules look at every file.
 */
const LEAVES = ['storage', 'vault', 'sync', 'clip', 'search', 'formats', 'i18n'];
const COMPOSE = '^src/(compose[^/]*\\.tsx?|pwa/(main\\.tsx|sw\\.ts))$';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-circle',
      'Two files that need each other are one idea, or a third is missing. Types may name each other.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('no-unknown', 'Every import resolves.', { path: '^(src|entrypoints)/' }, { couldNotResolve: true }),
    forbid(
      'domain-is-pure',
      'The domain knows nothing but itself.',
      { path: '^src/domain/' },
      { pathNot: ['^src/domain/', '^node_modules/(valibot|temporal-polyfill)/'] },
    ),
    forbid(
      'app-sees-leaves-through-the-door',
      'The application uses the domain, itself, and the index.ts of a leaf.',
      { path: '^src/app/' },
      {
        path: '^(src|entrypoints)/',
        pathNot: ['^src/(app|domain)/', `^src/(${LEAVES.join('|')})/index\\.ts$`, '^src/build-constants\\.d\\.ts$'],
      },
    ),
    ...LEAVES.map((leaf) =>
      forbid(
        `leaf-${leaf}`,
        `src/${leaf} sees the domain and itself.`,
        { path: `^src/${leaf}/` },
        { path: '^(src|entrypoints)/', pathNot: [`^src/${leaf}/`, '^src/domain/'] },
      ),
    ),
    forbid(
      'ui-sees-app',
      'Screens use the application, the domain and the messages.',
      { path: '^src/ui/' },
      { path: '^(src|entrypoints)/', pathNot: ['^src/(ui|app|domain)/', '^src/i18n/index\\.ts$'] },
    ),
    forbid(
      'platform-sees-ports',
      'An adapter knows the port it implements, the domain and other adapters.',
      { path: '^src/platform/' },
      { path: '^(src|entrypoints)/', pathNot: ['^src/(platform|domain)/', '^src/app/platform\\.ts$'] },
    ),
    forbid(
      'only-roots-compose',
      'Only the composition roots, the bridge and the script that fetches a PDF see the adapters.',
      {
        path: '^(src|entrypoints)/',
        pathNot: [COMPOSE, '^src/platform/', '^entrypoints/(bridge\\.content|pdf-file)\\.ts$'],
      },
      { path: '^src/platform/' },
    ),
    forbid(
      'nobody-imports-a-root',
      'Only entry files import a composition root.',
      { path: '^src/', pathNot: COMPOSE },
      { path: '^src/(compose|pwa/main)' },
    ),
    forbid(
      'entrypoints-are-thin',
      'An entry file imports a root and ui.',
      { path: '^entrypoints/', pathNot: '^entrypoints/(clipper|pdf-file|bridge\\.content)\\.ts$' },
      { path: '^src/', pathNot: ['^src/compose[^/]*\\.tsx?$', '^src/ui/'] },
    ),
    forbid(
      'clipper-is-clip-alone',
      'The script that runs in the page is the extractor and nothing else.',
      { path: '^entrypoints/clipper\\.ts$' },
      { path: '^src/', pathNot: '^src/clip/' },
    ),
    forbid('src-never-sees-entrypoints', 'Entry files stand on top.', { path: '^src/' }, { path: '^entrypoints/' }),
    forbid('src-never-sees-tests', 'Tests stand on top.', { path: '^(src|entrypoints)/' }, { path: '^tests/' }),
    forbid(
      'only-storage-imports-dexie',
      'One leaf owns the database.',
      { path: '^(src|entrypoints)/', pathNot: '^src/storage/' },
      { path: '^node_modules/dexie/' },
    ),
    forbid(
      'only-vault-derives-keys',
      'One leaf owns the keys.',
      { path: '^(src|entrypoints)/', pathNot: '^src/vault/' },
      { path: '^node_modules/hash-wasm/' },
    ),
    forbid(
      'clip-knows-no-screen',
      'The extractor runs in any page and on the command line.',
      { path: '^src/(clip|domain|vault|storage|sync|formats)/' },
      { path: '^node_modules/(preact|@preact|@zag-js|wouter-preact|lucide-preact)/' },
    ),
    forbid(
      'no-development-code',
      'What ships uses what is declared to ship.',
      { path: '^(src|entrypoints)/', pathNot: ['^src/cli/', '^src/pwa/(vite\\.config|manifest)\\.ts$'] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: ['^node_modules/(wxt|@types)/'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/i18n/compiled/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
