import { bound, type Topic } from '../topic.ts';
import { unnarrowed } from './unnarrowed.ts';

/** Coverage of all code by all tests: not "branch coverage", not "coverage" of the core or of the end-to-end tests. */
const COVERAGE = `${unnarrowed('overall|total|global|project|statement|required|high|minimal|current|reach|least|achieve|ensure|maintain|target|aim for|percent|%|check|enforce|demand|require|requires|drop|drops|raise|lower')}(?:(?:unit )?tests? |code |line |statement )?coverage`;

/** Slots whose values are numbers: lengths of code and text, how often, how many. */
export const LIMIT_SLOTS: readonly Topic[] = [
  bound(
    'line-length',
    'the length of a line',
    'line lines column columns characters wrap wider wide width print printwidth print-width chars',
    'characters',
    'max',
    `(?<!(?:first|subject|summary|opening|header|title) )(?:lines?(?: length| width| limit| max\\w*| ?:)|lines? (?:stop|end|are|is|must|should|may|under|below|at|of at most|never|longer|to|up to|over|within|shorter|beyond|have|has)|width of|maximum line|wrap\\w*|columns?|hard-wrap|print ?width)[^.;|]{0,40}?\\b(\\d{2,3})\\b(?! ?(?:%|lines|ms|s\\b|px|k?b\\b|files|tests|days|seconds))(?= *(?:characters?|chars?|columns?|cols?|wide|or|max\\w*|$|[.,;)|]|so that|for|which|is|in [\\w+#]+(?: files?| code)? *(?:$|[.,;])))
    \\b(\\d{2,3})[- ](?:columns?|cols?)(?= *(?:$|[.,;)|]|wide|lines?|per line|limit|max\\w*|is|or|,|in|for|width))
    \\b(\\d{2,3})[- ](?:characters?|chars?)(?= *(?:wide|lines?|per line|line limit|width))
    (?:wider|longer) than (\\d{2,3}) (?:characters?|chars?|columns?|cols?)`,
  ),
  bound(
    'function-length',
    'the length of a function',
    'function functions method methods',
    'lines',
    'max',
    `(?:functions?|methods?)[^.;]{0,50}?\\b(\\d{1,3}) lines
    (\\d{1,3}) lines (?:per|in a|of a|for a|for each) (?:function|method)
    (\\d{1,3})-line (?:functions?|methods?)`,
  ),
  bound(
    'file-length',
    'the length of a file',
    'file files module modules component components',
    'lines',
    'max',
    `(?<!(?:functions?|methods?|read|reading|memory) .{0,60})(?:files?|modules?|components?|class(?:es)?)[^.;]{0,40}?\\b(<num>) lines(?! of logic)
    (?:up to|at most|under|below|max\\w*|over|more than|beyond) (<num>) lines (?:\\w+ ){0,3}(?:files?|modules?)`,
  ),
  bound(
    'pr-size',
    'the size of a pull request',
    'pull pr$ prs request requests merge diff change',
    'lines',
    'max',
    `(?:pull requests?|prs?|merge requests?|diffs?|change ?sets?)[^.;]{0,60}?\\b(<num>) (?:changed |modified )?lines
    (?:up to|at most|under|below|max\\w*) (<num>) (?:changed )?lines ~ (?:pull requests?|prs?|merge requests?|diff)`,
  ),
  bound(
    'coverage',
    'test coverage',
    'coverage cover covered',
    'percent',
    'min',
    `${COVERAGE}[^.;|]{0,50}?\\b(\\d{1,3}) ?(?:%|percent|per cent)
    \\b(\\d{1,3}) ?(?:%|percent|per cent)[^.;|]{0,30}?\\b(?:${COVERAGE}|covered|of (?:the )?(?:lines|branches|code))`,
    { home: 'test|code|project|line|branch|statement|gate' },
  ),
  bound(
    'approvals',
    'the number of approvals',
    'approv review reviews reviewer reviewers thumbs',
    'approvals',
    'exact',
    `\\b(<num>) (?:(?:approving|positive|independent|maintainer|peer|different|human|senior|code|more) )?(?:approvals?|approving reviews?|reviewers?|reviews?(?! (?:round|pass|bot|comment|agent|session|cycle)s?)|thumbs-up)
    (?:approved|reviewed) by (?:at least )?(<num>)(?! (?:person|day))
    reviews? (?:from|by|of) (?:at least |exactly )?(<num>) (?:people|persons|colleagues|maintainers|engineers|developers|team ?mates|team members)
    (<num>) (?:people|persons|colleagues|maintainers|engineers|developers|team ?mates) (?:must |have to |need to |should )?(?:review|approve)`,
    { home: 'review|reviewer|approval|people|person|request|maintainer' },
  ),
  bound(
    'subject-length',
    'the length of a commit subject',
    'subject commit title summary',
    'characters',
    'max',
    `(?:subject|commit (?:title|message|subject)s?|summary line|first line|title)[^.;]{0,50}?\\b(\\d{2,3}) (?:characters?|chars?)
    (\\d{2,3})[- ](?:characters?|chars?) (?:subjects?|titles?|summar\\w+|commit)`,
    { home: 'commit|message|subject|title|summary|line|first' },
  ),

  bound(
    'retry-count',
    'the number of retries',
    'retry retries retried attempts tries',
    'times',
    'exact',
    `(?:retry|retries|retried)[^.;]{0,40}?\\b(<num>) times
    (?<!between )\\b(<num>) (?:retries|attempts|tries)
    retries(?: is| are)? (?:set to|fixed at|limited to|capped at|:|=) *(<num>)(?! ?(?:%|ms|s\\b))`,
  ),

  bound(
    'nesting-depth',
    'the depth of nesting',
    'nest nesting nested depth deep',
    'levels',
    'max',
    `(?:nest\\w*|depth)[^.;]{0,40}?\\b(<num>) (?:levels?|deep)
    max\\w* nesting(?: depth)?(?: of| is)?:? (<num>)(?![\\w.%])
    nesting (?:depth|level)s?(?: max\\w*| limit)?(?: of| is| at most)?:? (<num>)(?![\\w.%])
    (<num>) levels? of nesting
    (?:deeper|more) than (<num>) levels?`,
    { silent: /\b(?:director|folder|heading|menu|outline|list|bullet|categor)/ },
  ),
  bound(
    'parameter-count',
    'the number of parameters',
    'parameter parameters arguments',
    'parameters',
    'max',
    `(?:functions?|methods?)[^.;]{0,40}?\\b(<num>) (?:parameters?|arguments?|params)
    (?:at most|up to|more than|max\\w*) (<num>) (?:positional )?(?:parameters?|arguments?|params)`,
  ),
  bound(
    'complexity',
    'cyclomatic complexity',
    'complexity cyclomatic',
    'branches',
    'max',
    `complexity[^.;]{0,30}?\\b(\\d{1,2})\\b`,
  ),
];
