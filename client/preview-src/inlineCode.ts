import { html, type TemplateResult } from 'lit';

/** Code between backticks as code; everything goes in as text nodes. */
export function withCode(text: string): readonly (string | TemplateResult)[] {
  return text.split(/(?<!`)`+([^`]+)`+/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
