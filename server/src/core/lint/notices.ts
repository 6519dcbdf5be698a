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
    id: 'unknown-suppression',
    summary: 'A comment that is to silence a rule has a name that does not exist.',
    details:
      'A directive that is misspelt silences nothing, and an unknown rule is no rule. The fix changes the name to the one that was most likely meant; `--fix` does so where it is plainly a slip. What stands behind `--` is a reason and may hold any words.',
  },
  {
    id: 'unused-suppression',
    summary: 'A comment silences a rule that reports nothing there any more.',
    details:
      'It would silence the next report, too, without anybody having looked at it. The fix removes the comment; `--fix` does so only where the comment gives no reason.',
  },
]);

/** The page of a notice in Markdown. */
export function renderNoticePage({ id, summary, details }: Notice): string {
  return `# \`${id}\`\n\n${summary}\n\n${details}\n`;
}
