// The 2,125 named characters of HTML, in as little text as possible: they are a library's table, and seldom asked for.
import { pathToFileURL } from 'node:url';

/** Each entry tells how much of the name before it begins its own, then the rest of the name and the characters. */
const ENTRY = /(\d)(\w*) (\D+)/g;
const MOST_SHARED = 9;

/** @returns {import('esbuild').Plugin} */
export function entitiesPacked() {
  return {
    name: 'entities-packed',
    setup(build) {
      build.onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, async ({ path }) => {
        const { path: table } = await build.resolve('character-entities', {
          kind: 'import-statement',
          importer: path,
          resolveDir: path.replace(/[^\\/]*$/, ''),
        });
        const { characterEntities } = await import(pathToFileURL(table).href);
        return { contents: decoder(packed(characterEntities)), loader: 'js' };
      });
    },
  };
}

/**
 * @param {Readonly<Record<string, string>>} entities
 * @returns {string}
 */
function packed(entities) {
  let before = '';
  return Object.keys(entities)
    .sort()
    .map((name) => {
      let shared = 0;
      while (shared < MOST_SHARED && before[shared] === name[shared]) shared++;
      before = name;
      return `${shared}${name.slice(shared)} ${entities[name]}`;
    })
    .join('');
}

/**
 * @param {string} text
 * @returns {string} the module that looks names up, as the one of the library does
 */
function decoder(text) {
  return `
    let entities;
    export function decodeNamedCharacterReference(name) {
      entities ??= unpacked(${JSON.stringify(text)});
      return entities.get(name) ?? false;
    }
    function unpacked(text) {
      const entities = new Map();
      let name = '';
      for (const [, shared, rest, characters] of text.matchAll(${String(ENTRY)})) {
        name = name.slice(0, Number(shared)) + rest;
        entities.set(name, characters);
      }
      return entities;
    }`;
}
