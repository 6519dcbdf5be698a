/** "Style: …" of "Style**: …": a sentence begins behind the signs that open its label, and ends behind those that close it. */
export function withoutLabelSigns(text: string): string {
  return text.replace(/^([^*`]{1,60}?)\*\*(?=[:\s])/, '$1');
}
