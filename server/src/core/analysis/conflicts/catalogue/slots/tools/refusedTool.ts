/** Nothing goes on behind the name that would make it a part of another one: "no ESLint rules" refuses no ESLint. */
const END = `(?: v?\\d[\\w.]*(?<!\\.))?(?=(?: and| or| nor) [\\w./-]+ *(?:$|[.,;:)(!—–])| *(?:$|[,;:)(!—–*_]|[.](?!\\w)|- )| +(?:here|anywhere|any ?more|at all|either|please|again|(?:in|from|for|with) (?:this|our|the) (?:\\w+ )?(?:repo\\w*|project|code ?base|monorepo|workspace|app|code|package)|in (?:the|this) \\w+|dependenc\\w+|last (?:year|week|month|spring|summer|autumn|fall|winter)|because|since|so that|but|is|was)\\b)`;

/** The name stands in no condition and in no message. */
const PLAINLY =
  '(?<!\\b(?:if|when|unless|because|where|until|whether|in case|while|error|says?|message)\\b[^.;]{0,40})';

const GONE =
  '(?:dropped|removed|retired|thrown out|kicked out|ripped out|deleted|shut down|switched off|phased out|uninstalled|abandoned|replaced|banned|forbidden|prohibited|disallowed|off limits|off the table|history|legacy|deprecated|gone(?! (?:through|over|into))|not (?:\\w+ )?(?:installed|used(?! (?:for|when|if|by|as))|allowed(?! to)|permitted(?! to)|available|supported|set up|ours|an option|wanted|welcome|in use)|(?:no longer|never) (?:\\w+ )?(?:installed|used(?! (?:for|when|if|by|as))|allowed(?! to)|available|supported))';
const WASNT =
  "(?:(?:isn't|aren't|wasn't) (?:\\w+ )?(?:installed|used(?! (?:for|when|if|by|as))|allowed(?! to)|permitted(?! to)|available|supported|set up|ours|an option|wanted|welcome|in use)|(?:must|may|should|shall|can) (?:not|never) be (?:used|imported|installed|added|introduced)(?! (?:for|when|if|as))|has no place|(?:has|have) to go(?= *(?:$|[.,;])))";

/**
 * The wordings that rule a tool out: "we dropped X", "X isn't installed", "no X here". What they say of the tool must
 * hold for the whole project: "don't use X for …" doesn't, unless for all that the tool is for.
 * @param names the names of the tool, as alternatives
 * @param thing what it is for, as alternatives
 */
export function refusedTool(names: string, thing: string, more: string): string {
  return `${PLAINLY}(?:dropped|ditched|left|abandoned|removed|retired|got rid of|gotten rid of|(?:moved|migrated|switched) (?:away |off )+(?:from )?|(?:moved|switched) (?:over )?from|replaced|threw out|kicked out|deleted|uninstalled|phased out|no longer (?:use|have|run|support)|stopped using|(?:haven't|never) adopted(?! \\w+ workspaces)) *‖(?:${names})(?:END|(?= +(?:in favou?r of|with|by|for|to) ))
    ${PLAINLY}(?:don't|do not|doesn't|does not) (?:have|use|operate|want|run) *‖(?:${names})(?:END)
    ${PLAINLY}(?:no|instead of|rather than|in place of|in lieu of) *‖(?:${names})(?: config\\w*| setup| imports?| layers?| here)?(?:END)
    (?:don't|do not|never|must not|mustn't|shouldn't|should not) (?:ever )?(?:use|pull in|add|install|import|introduce|reach for|bring in|bring back|depend on)(?: or \\w+)? *‖(?:${names})(?:END)(?![^.;]{0,60}\\b(?:directly|by hand|globally|yourself|separately)\\b)
    (?:don't|do not|never|no longer) use *‖(?:${names}) +for (?:the |our |any |all |new )*(?:${thing})(?= *(?:$|[.,;:(!—–]))
    ${PLAINLY}(?:${names})(?:'s config| itself)? (?:(?:was|were|has been|have been|got|is|are) (?:\\w+ )?${GONE}|${WASNT})(?!['\\w])
    ${more}`.replaceAll('END', END);
}
