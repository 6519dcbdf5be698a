import type { Level } from '../../authority/levels.ts';

/** Text for HTML and SVG, in content and in quoted attributes; what XML can't hold is left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

interface Shade {
  readonly light: string;
  readonly dark: string;
}

/** One colour for each lane; on their grounds all of them have a contrast of at least 4.5 : 1. */
export const LANE_COLORS: Readonly<Record<Level | 'none', Shade>> = Object.freeze({
  root: { light: '#b3261e', dark: '#ff8a80' },
  system: { light: '#9a4a00', dark: '#ffb077' },
  developer: { light: '#725c00', dark: '#e6c84a' },
  user: { light: '#0b57b0', dark: '#7db8ff' },
  guideline: { light: '#256b2a', dark: '#84d28a' },
  none: { light: '#5a5f66', dark: '#a9b0ba' },
});

const GROUNDS: Readonly<Record<string, Shade>> = {
  page: { light: '#ffffff', dark: '#1b1d21' },
  card: { light: '#f6f7f9', dark: '#25282e' },
  line: { light: '#d5d9df', dark: '#3c414a' },
  text: { light: '#1d2024', dark: '#e6e8eb' },
  muted: { light: '#555b64', dark: '#a9b0ba' },
  conflict: { light: '#b3261e', dark: '#ff8a80' },
};

/** Custom properties for both colour schemes: `--root`, …, `--page`, `--text`, …, on the selector. */
export function colorRules(selector: string): string {
  const all = Object.entries({ ...LANE_COLORS, ...GROUNDS });
  const set = (scheme: keyof Shade): string => all.map(([name, shade]) => `--${name}: ${shade[scheme]};`).join(' ');
  return `${selector} { color-scheme: light dark; ${set('light')} }
@media (prefers-color-scheme: dark) { ${selector} { ${set('dark')} } }`;
}
