/**
 * The rooms of src and what each may import (DESIGN.md's one direction: data ← state · motion ← strip · these and strings ← page ← hooks ← parts ← lightbox ← the root files).
 * Any import that is not in this table is an error.
 */
const rooms = {
  data: { rooms: [], types: ['react', 'schema-dts'] },
  strings: { rooms: [] },
  adapters: { rooms: ['data'] },
  iptc: { rooms: ['data'] },
  state: { rooms: ['data'], types: ['react'] },
  motion: { rooms: [], packages: ['framer-motion'] },
  strip: { rooms: ['motion'] },
  page: { rooms: ['data', 'strings', 'state', 'motion', 'strip'] },
  hooks: { rooms: ['data', 'strings', 'state', 'motion', 'strip', 'page'], packages: ['react', 'react-dom'] },
  parts: {
    rooms: ['data', 'strings', 'motion', 'page', 'hooks'],
    typeRooms: ['state'],
    packages: ['react', 'react-dom'],
  },
  lightbox: {
    rooms: ['data', 'strings', 'state', 'motion', 'strip', 'page', 'hooks', 'parts'],
    packages: ['react', 'react-dom'],
  },
};

/** The helpers in src itself, each the only module that imports the optional package of its name. */
const helpers = ['thumbhash', 'blurhash', 'unpic'];

const inRooms = (names) => names.map((name) => `^src/${name}/`);
const ofPackages = (names) => names.map((name) => `node_modules/(@types/)?${name}/`);
const typeOnly = { dependencyTypes: ['type-only'] };

const allowed = Object.entries(rooms).flatMap(([name, may]) => {
  const from = { path: `^src/${name}/` };
  return [
    { from, to: { path: [...inRooms([name, ...may.rooms]), ...ofPackages(may.packages ?? [])] } },
    { from, to: { path: [...inRooms(may.typeRooms ?? []), ...ofPackages(may.types ?? [])], ...typeOnly } },
  ].filter(({ to }) => to.path.length > 0);
});

export default {
  allowed: [
    ...allowed,
    { from: { path: '^src/[^/]+$' }, to: { path: ['^src/', ...ofPackages(['react', 'react-dom'])] } },
    // The command is the package's own first user: it reads the photographer's metadata as a build script would.
    {
      from: { path: '^src/cli/' },
      to: { path: [...inRooms(['cli', 'data']), '^src/iptc\\.ts$', ...ofPackages(['sharp', 'exifreader'])] },
    },
    { from: { path: '^src/cli/' }, to: { dependencyTypes: ['core'] } },
    ...helpers.map((name) => ({ from: { path: `^src/${name}\\.ts$` }, to: { path: ofPackages([name]) } })),
  ],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one. Types alone make no cycle: they are gone when the code runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-entry-inside',
      comment: 'The entries are for users; inside src import the file itself.',
      severity: 'error',
      from: { path: '^src/.+/', pathNot: '^src/cli/' },
      to: { path: '^src/[^/]+$' },
    },
    {
      name: 'no-helper-inside',
      comment:
        'Whoever does not import a helper needs none of its package, and loads nothing that is for build scripts (S13).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(iptc[./]|cli/)' },
      to: { path: `^src/(${helpers.join('|')}|iptc|cli)[./]` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.src.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
