/** A finding that belongs to no rule, and its page. */
export interface Notice {
  readonly id: string;
  /** One sentence. */
  readonly summary: string;
  /** What to do about it, in Markdown. */
  readonly details: string;
}

/** The findings that belong to no rule. */
export const NOTICES: readonly Notice[] = Object.freeze([
  {
    id: 'too-large',
    summary: 'A file, a line or a nesting goes beyond what is checked, so nothing in the file was.',
    details:
      'The message names the limit and the place. Split the file, since no agent reads so much with care, or raise the limit under `limits` in `precept.config.json`.',
  },
  {
    id: 'unused-suppression',
    summary: 'A comment silences a rule that reports nothing there any more.',
    details: 'It would silence the next report, too, without anybody having looked at it. The fix removes the comment.',
  },
]);

/** The page of a notice in Markdown. */
export function renderNoticePage({ id, summary, details }: Notice): string {
  return `# \`${id}\`\n\n${summary}\n\n${details}\n`;
}
