/** What is said of a practice that is liked, near words that name it. */
export const WANTED = `(is|are) welcome, mandatory, compulsory, (we|i|users|customers|readers|people) (love|like|appreciate|expect), encouraged, by all means, never hurt,
  generously, liberally, belong to every, belong in every, part of every, part of each, go without saying, (do|does) wonders`;

/** What is said of a practice that is disliked, near words that name it. */
export const UNWANTED = `unwelcome, stay (out|outside|away), (leave|left) (out|outside|away|at door), (has|have) no place, no room for, =not (job|business|place),
  nobody (want|need|read|care|ask|like), no one (want|need|read|care|ask|like), (live|manage|get by) without, spare (me|us|them|user|customer|reader|people), banned, forbidden, taboo, off limits, off-limits, out of place,
  (steer|stay|keep) (clear|away), shun, refrain, abstain, overkill, clutter, busywork, theatre, theater, ballast, (annoy|irritate|distract|bore) … (us|me|user|customer|reader|people|everyone), unprofessional, superfluous, childish,
  (never|=not|don't|nobody) (want|tolerate|like), kill off, weed out, (no|zero) tolerance`;
