/** Closed word classes of English that clause analysis reads. Each set is in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Modal verbs with the strength they give: 3 binding, 2 expected, 1 preferred, 0 permitted. */
export const MODALS: ReadonlyMap<string, number> = new Map([
  ['must', 3],
  ['shall', 3],
  ['should', 2],
  ['ought', 2],
  ['need', 2],
  ['needs', 2],
  ['has', 2],
  ['have', 2],
  ['will', 2],
  ['can', 0],
  ['could', 0],
  ['may', 0],
  ['might', 0],
]);

/** Adverbs that may stand before the root verb without changing what it is. */
export const LEADING_ADVERBS = words(`
  always also just please only simply then first next finally instead still even actively automatically carefully cautiously
  consistently clearly directly explicitly generally gently gradually ideally immediately typically usually normally mostly
  preferably strictly thoroughly similarly additionally otherwise therefore lastly afterwards again kindly
  optionally periodically proactively properly quickly regularly separately silently specifically systematically frequently
  deliberately conversely ultimately sparingly strongly manually never not
`);

/** Words that make the clause negative when they stand before its verb. */
export const NEGATORS = words(
  `not never don't dont doesn't cannot can't won't shouldn't mustn't isn't aren't no nothing nobody none neither nor without`,
);

/** Verbs that forbid what follows them. */
export const FORBIDDING_VERBS = words('avoid refrain abstain forbid prohibit disallow prevent resist');

/** Subordinators that open a condition. */
export const CONDITION_OPENERS = words(
  'if when whenever where wherever while unless once before after during until until for in on with within given upon as',
);

/** Subordinators that open an exception. */
export const EXCEPTION_OPENERS = words('unless except excluding barring');

/** Finite forms that show that the words before them were a subject. */
export const FINITE_VERBS = words(`
  is are was were has have had does do lives live goes go belongs belong contains contain uses use runs run returns return
  provides provide supports support follows follow requires require must should shall may can will needs need ensures ensure
  handles handle means mean allows allow includes include exists exist happens happen works work fails fail
`);

/** Determiners and pronouns: what follows a verb in the imperative, never a noun that stands as a subject. */
export const DETERMINERS = words(
  `the a an any all each every no this that these those your our its their his her it them some both either new existing only`,
);

/** Words that carry no topic: they are left out where content is compared or counted. */
export const STOP_WORDS = words(`
  a an the any all each every this that these those your our its their his her it them some both either we you they he she i
  of to in on at by for from with within without into onto over under between among about as is are be been being was were
  do does did have has had and or but nor so yet if when while where than then also not no never always must should shall may
  can could will would might there here what which who whom whose how why up down out off only just very too more most such
  via per own same other another etc e.g i.e ie eg vs
`);
