/** The bundles know the same named characters as the library. */
import { build } from 'esbuild';
import { characterEntities } from 'character-entities';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { expect, it } from 'vitest';
import { entitiesPacked } from '../../scripts/build/entities.mjs';

it('decodes every name as the library does, and no other', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { decodeNamedCharacterReference as decode } from 'decode-named-character-reference';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [entitiesPacked()],
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { decode } = (await import(`data:text/javascript;base64,${source}`)) as {
    decode: typeof decodeNamedCharacterReference;
  };
  for (const name of Object.keys(characterEntities)) expect(decode(name)).toBe(decodeNamedCharacterReference(name));
  for (const name of ['', 'Amp', 'ampx', 'toString', '__proto__']) expect(decode(name)).toBe(false);
});
