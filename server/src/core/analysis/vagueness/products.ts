import type { Clause } from '../../spec/clause/clause.ts';

/** What somebody who follows the file writes time and again. */
const PRODUCTS =
  /(?:^|\s)(?:commits?|(?:commit |error |log )?messages?|prs?|pull requests?|mrs|merge requests|titles?|subjects?|descriptions?|summar(?:y|ies)|comments?|docstrings?|names|naming|branches|release notes|changelog(?: entries)?|replies|responses|answers|issues|tickets)$/i;

/** "PRs: clear description": what stands behind the label of a product says how each one must be. */
export function labelsProduct({ label }: Clause): boolean {
  return label !== undefined && PRODUCTS.test(label.text);
}
