const NAMES =
  'consistency clarity simplicity readability uniformity brevity convenience maintainability legibility parity symmetry speed safety reliability reproducibility correctness traceability compatibility testability accessibility portability efficiency predictability';

/** What a rule is good for in general: "for consistency" says why, and not where. */
export const AIMS: ReadonlySet<string> = new Set(NAMES.split(' '));

const AIM = new RegExp(
  `^for (?:the sake of |better |more |greater |easier )?(?:${NAMES.replaceAll(' ', '|')})(?! \\w*[a-z]s\\b)\\b`,
);

/** A phrase with "for", in lower case, that only says why. */
export function isAim(phrase: string): boolean {
  return AIM.test(phrase);
}
