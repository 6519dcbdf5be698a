// Edits of source texts by their syntax.
import ts from 'typescript';

/**
 * @param {import('typescript').Expression} value
 * @returns {import('typescript').PropertyAssignment[]}
 */
export function propertiesOf(value) {
  return ts.isObjectLiteralExpression(value) ? value.properties.filter(ts.isPropertyAssignment) : [];
}

/**
 * @param {string} text
 * @param {readonly { start: number, end: number, by: string }[]} cuts
 * @returns {string}
 */
export function withCuts(text, cuts) {
  return [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
}
