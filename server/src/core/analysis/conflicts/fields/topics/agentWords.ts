/** What is said of a practice that is liked, near words that name it. */
export const WANTED = `(is|are) welcome, (is|are) must, mandatory, compulsory, (we|i|users|customers|readers|people) (love|like|appreciate|expect), encouraged, by all means, never hurt,
  plenty, generously, liberally, belong to every, belong in every, part of every, part of each, go without saying, never forget, never without, (do|does) wonders`;

/** What is said of a practice that is disliked, near words that name it. */
export const UNWANTED = `unwelcome, stay (out|outside|away), (leave|left) (out|outside|away|at door), (has|have) no place, no room for, =not (job|business|place),
  nobody (want|need|read|care|ask|like), no one (want|need|read|care|ask|like), (live|manage|get by) without, spare (me|us|them|user|customer|reader|people), banned, forbidden, taboo, off limits, off-limits, out of place,
  (steer|stay|keep) (clear|away), shun, refrain, abstain, waste, overkill, clutter, busywork, theatre, theater, ballast, (annoy|irritate|distract|bore) … (us|me|user|customer|reader|people|everyone), unprofessional, superfluous, misplaced, childish, silly, =not for us,
  (never|=not|don't|nobody|nothing|mustn't|shouldn't) (want|tolerate|accept|like|allow|permit), kill off, weed out, (no|zero) tolerance, refuse to, not (wanted|needed)`;
