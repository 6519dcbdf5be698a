// Bundles of ASCII characters only: V8 keeps such a text in half of the memory, and Node reads it without decoding.

/**
 * The same program without other characters. The bundler escapes those of strings; what is left stands in regular
 * expressions, where an escape means the same.
 * @param {string} source
 * @returns {string}
 */
export function inAscii(source) {
  return source.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
