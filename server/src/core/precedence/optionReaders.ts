import type { AgentOptions } from './types.ts';

/** The first of several names of one option that is set. Settings have had more than one name over time. */
function first(options: AgentOptions, names: readonly string[]): unknown {
  return names.map((name) => options[name]).find((value) => value !== undefined);
}

/** A switch: booleans, and the texts that environment variables use for them. */
export function flag(options: AgentOptions, names: readonly string[], preset: boolean): boolean {
  const value = first(options, names);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return typeof value === 'string' ? /^(?:1|true|yes|on)$/i.test(value) : preset;
}

/** A text that is not blank, or undefined. */
export function word(options: AgentOptions, ...names: string[]): string | undefined {
  const value = first(options, names);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A list of texts: a list, one text, or a JSON list as text. Undefined when the option is not set. */
export function words(options: AgentOptions, ...names: string[]): string[] | undefined {
  const value = first(options, names);
  if (Array.isArray(value)) return value.filter((part): part is string => typeof part === 'string');
  if (typeof value !== 'string') return undefined;
  return value.trim().startsWith('[') ? jsonList(value) : [value];
}

function jsonList(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [text];
  } catch {
    return [text];
  }
}

/** A number that is not negative, or undefined. */
export function amount(options: AgentOptions, name: string): number | undefined {
  const value = Number(options[name] ?? NaN);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}
