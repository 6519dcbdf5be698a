import { practice, type TopicSource } from '../topic.ts';

/** How code is written, in any language. */
export const CODE_PRACTICES: readonly TopicSource[] = [
  practice('comments', 'comments in code', `
    comment ~ above|on|for|to|in|over|before|beside|next_to ~ every|each|all|any|function|method|class|code|line|block|step
    every|each|all ~ function|method|class|block|step|line ~~ comment|commented|remark
    @write|add|put|use ~ comment
    comment ~ your|all|the|every|each|complex|tricky ~ code|function|block|logic|step
    explain|describe|document|narrate|annotate ~~ comment|beside_the_code|in_the_code|above_it
    narrate ~ step|code
    preceded|precede ~ by|with ~ remark|comment
    remark ~ that|above|before
    comment ~ code
    prose ~ in ~ code
    header|banner comment
    keep ~ header|banner
    comment`, `
    code ~ explain|explains|speak|speaks|document|documents ~ itself
    self explanatory|documenting|explaining ~ code|name
    needs|need ~ no ~ word|comment|explanation
    leave ~ prose|comment|comments|words ~ out
    let ~ code|name ~ speak
    pick|choose ~ better|good ~ name ~ instead
    comment free
    banner ~~ dropped|removed|gone
    files begin ~ with ~ package`),
  practice('comment-why', 'comments that restate the code', `
    comment ~~ what ~ code|it|does|function
    describe|explain|say|says|state ~ what ~ code|function|it|line ~ does`, `
    comment ~~ why ~ not|never|rather ~ what
    only|just ~ why
    explain why ~ not|never|rather
    comment ~ only|just ~ why|reason|rationale|non_obvious`),
  practice('docstrings', 'doc comments on functions', `
    every|each|all|any ~ @function|class|module|type ~~ @document|roxygen|documented|docstrings
    @document|docstrings|roxygen ~~ every|each|all|any ~ @function|class|module|type
    @write|add|put|include|need|needs|require|give ~ docstring|docstrings|jsdoc|doc_comment|javadoc|rustdoc|kdoc|phpdoc|roxygen|xml_doc
    docstring|docstrings|jsdoc|javadoc|roxygen|kdoc|phpdoc ~ is|are ~ required|mandatory|expected
    document ~ every|each|all ~ @function|class|module|public|exported|parameter
    carry|carries|get|gets|has|have ~ docstring|jsdoc|javadoc|roxygen|doc_comment
    docstring|jsdoc|javadoc|roxygen|phpdoc|kdoc`, `
    undocumented ~ is|are ~ fine|ok
    signature ~ is|are ~ documentation
    types ~ are ~ documentation`),
  practice('todo-comments', 'TODO comments', `
    todo|fixme|xxx|hack ~ comment|marker|note|tag|for|where|with|at
    leave|add|put|write|mark|insert|flag|flagged|use ~~ todo|fixme|xxx
    mark ~ whatever ~ left
    todo|fixme`, `
    free ~ of ~ todo
    open|file|create ~ issue|ticket ~~ instead ~ todo|comment
    issue|ticket ~ instead ~ of ~ todo
    unfinished ~ work ~ issue|ticket`),
  practice('dead-code', 'deleting unused code', `
    delete|remove|prune|drop|strip ~~ unused|dead|unreachable|obsolete|orphaned|nobody|uncalled|unreferenced
    unused|dead|unreachable ~ code|function|import|variable|export|file ~~ delete|deleted|remove|removed|goes|go
    stumble ~~ delete|remove
    nobody|nothing ~ call|use|reference ~~ delete|remove
    clean_up ~ unused|dead`, `
    unused|dead ~ code|function|export ~~ stays|stay|kept|keep|leave|untouched|alone|remain
    leave|keep ~~ unused|dead|pre_existing ~ code|function|import|in_place|alone
    report ~ it ~ remove ~ nothing
    remove nothing
    mention ~ dead|unused ~~ don't|not|never
    preserve ~ unused|dead`),
  practice('commented-out-code', 'commented-out code', `
    commented out
    comment ~ out ~ code|line|block|old
    comment it|them|code out
    leave ~~ commented_out
    keep ~ old ~ code ~ comment`, `
    delete ~ instead ~ of ~ commenting
    git ~ remember|remembers|history`),
  practice('default-exports', 'default exports', `
    default export
    export default
    exports ~ by ~ default`, `
    named export
    only|always ~ named ~ export
    export ~ by ~ name`),
  practice('barrel-files', 'barrel files', `
    barrel
    index.ts ~~ re|reexport|export|exports
    index ~ file ~~ re|reexport|gather
    re export ~ from|through|in|what|everything|via
    reexport
    public-api.ts|public_api
    gather ~ everything ~ under
    gathering file
    import ~ from ~ index|barrel|package_root|feature_root|there
    index.ts|index.js|mod.rs|__init__.py ~ that|which ~ export|re|gather`, `
    import ~ straight|directly|direct ~ from|at|to ~ defining|file|source|module|concrete
    point ~ import ~ at ~ file
    deep import
    import ~ from ~ defining|concrete|exact|original ~ file|module
    exact|full ~ path ~ import|need`),
  practice('star-imports', 'wildcard imports', `
    star|wildcard|glob|asterisk import
    import * ~ from
    import ~ *
    from ~ import *
    import static
    namespace import
    on demand import`, `
    import ~ each|every|explicit ~ name|symbol|individually
    explicit|individual|single import
    name ~ what ~ import`),
  practice('any-type', '`any`', `
    type ~~ as any
    cast ~ to|as any
    @use any
    silence ~ with any
    any ~ is|are ~ fine|ok|allowed|acceptable|banned|forbidden|prohibited
    any ~ does|occur|appear|type|keyword
    as any
    : any
    any ~ for ~ third_party|payload|unknown
    the any type
    typed|annotate ~ as|with any`, `
    unknown ~ instead|over|not|rather
    unknown ~ narrow|narrowed
    are unknown
    @use unknown
    no implicit any
    strictly|fully typed|type`),
  practice('type-hints', 'type annotations', `
    type hint|annotation|annotate
    annotate|annotation|annotated ~~ function|signature|parameter|argument|variable|return|every|all|public
    function|signature|parameter|argument|method ~~ annotation|annotations|annotated|type_hint|typed|type_hints
    fully typed|annotated
    complete|full annotation
    mypy --strict|strict
    type ~ every|all|each ~ function|parameter|signature|argument
    @write|add|use|put ~ type|types ~ on|to|for ~ function|signature|parameter|every|all`, `
    signature ~ stay|stays|remain ~ bare
    untyped ~ is|are ~ fine
    dynamic|duck typing
    leave|keep ~ signature|function ~ bare|untyped
    let ~ compiler|inference ~ infer
    rely ~ on ~ inference`),
  practice('type-inference', 'inferred types of locals', `
    @use|write|prefer|declare ~ auto|var|val ~~ local|locals|variable|variables|everywhere|type
    auto|var ~ for ~ local|locals|variable|everything|all
    let ~ compiler|type|inference ~ infer ~ type
    infer|inferred ~ type ~ local|variable|wherever
    @use auto|var`, `
    spell|spelled|write|written ~ type ~ out
    spelled ~ out ~ in ~ declaration
    explicit ~ type ~ for|on|in ~ local|locals|variable|declaration
    see ~ variable's type
    declare ~ type ~ of ~ every|each|all ~ variable|local`),
  practice('casts-c', 'C-style casts', `
    c style cast
    ( int ) x
    (int)x
    cast ~ c_style`, `
    static cast
    reinterpret cast
    named cast
    spell ~ conversion ~ out`),
  practice('type-assertions', 'type assertions and casts', `
    type assertion
    as ~ cast
    cast ~ with as
    @use|write ~ as ~ assertion|cast`, `
    type guard ~ instead|over|not
    narrow ~ instead|rather`),
  practice('non-null-assertion', 'forced unwrapping', `
    !! operator
    double bang
    non null assertion
    force|forced|forcing unwrap|unwrapping
    implicit ~ forced ~ unwrapping
    unwrap ~ with !
    unwrap|force|write|use ~~ !
    implicitly unwrapped
    try !
    as !
    ! operator
    url ( ~~ )!
    !!
    @use|call|write ~ unwrap
    unwrap ~ is|are|freely|fine|allowed|in|on
    . unwrap
    unwrap ()`, `
    guard let
    requirenotnull
    bind ~ with ~ guard|if
    safe call|unwrap|unwrapping
    optional binding|chaining
    propagate ~ with ?
    expect ~ with ~ message ~ instead`),
  practice('empty-catch', 'swallowing errors', `
    empty catch|except
    swallow|swallowing|suppress|ignore|drop|dropped|discard|silence ~ error|exception|failure|errors|exceptions|them
    error|exception|failure ~~ swallowed|dropped|ignored|discarded|suppressed|silenced
    except exception : pass
    except : pass
    catch ~ and ~ ignore
    catch ( ) {}
    ignore ~ failed|failing`, `
    whatever|everything|every|all|each ~ catch ~~ pass|report|log|rethrow|sentry|captureexception
    rethrow|re_throw|propagate|log|report ~ every|each|all|what|whatever ~ error|exception|you_catch
    every|each ~ caught ~ error|exception ~ log|logged|reported|rethrown
    fail loudly`),
  practice('catch-everywhere', 'catching exceptions locally', `
    wrap ~~ in try
    wrap ~~ try catch|except
    try catch|except ~ around|in|for|every|each
    catch ~ exception|error ~ in|at|inside ~ every|each|all|function|handler|where
    catch ~ every|all|any ~ exception|error
    every|each|all ~ call|function|handler|method|operation ~~ try|wrapped|catch
    handle ~ error|exception ~ locally|where|at_the_call
    catch exception|error
    @use try catch`, `
    let ~ exception|error|it|them ~ bubble|propagate|travel|escape|surface|crash
    bubble ~ up
    global|central|top_level ~ handler|boundary|middleware
    exception|error ~ propagate|bubble|travel`),
  practice('defensive-checks', 'defensive checks', `
    defensive ~ check|code|programming|guard
    validate|check ~ every|all|each ~ argument|parameter|input|precondition
    null check
    check ~ for ~ null|nil|undefined ~ everywhere|always|before
    guard ~ against
    assert ~ precondition|invariant`, `
    trust ~ caller|internal|type|types|input
    no ~ defensive
    impossible ~ scenario|case|state ~~ not|no|don't
    only validate ~ at ~ boundary|boundaries|edge`),
  practice('global-state', 'global state', `
    global state|variable|singleton
    singleton
    autoload singleton
    global|module_level|top_level|static ~ mutable ~ state|variable|variables
    top level ~ mutable
    module level ~ variable|ioref|state|cache
    shared|global|static mutable state
    keep|put|hold|store|live|lives ~~ global|singleton|module_level
    unsafeperformio
    @use ~ global`, `
    nothing ~ shared
    hand|pass|inject|give|thread ~~ collaborator|dependency|dependencies|context|state ~~ through|via|constructor|parameter|argument|explicit|setup
    dependency injection ~ instead|over|not
    pass ~ dependencies|state ~ explicitly|in
    stateless`),
  practice('dependency-injection', 'dependency injection', `
    dependency injection
    inject ~ dependency|dependencies|service|collaborator|everything
    constructor injection
    di container
    take|accept|receive ~~ constructor argument|parameter
    contract ~ as ~ constructor ~ argument`, `
    service locator
    facade
    instantiate|create|construct|new ~ dependency|dependencies|service|collaborator ~ directly|inline|where|yourself
    import ~ singleton|instance ~ directly
    static call ~ framework|into`),
  practice('inheritance', 'inheritance', `
    inheritance
    subclass|subclassing|inherit|extend ~ from|class|base|behaviour|behavior
    share ~ behaviour|behavior|code ~ by|through|via ~ subclass|subclassing|inheritance|base
    base|abstract class ~ for|with|hold
    class hierarchy|hierarchies
    derive ~ from ~ base
    deep hierarchy`, `
    composition ~ over|instead|rather
    compose|composition
    flatten ~ hierarchy
    protocol|trait|mixin|interface ~ default ~ implementation
    hierarchy|hierarchies ~ flat|flattened
    final|sealed ~ class ~ by ~ default
    prefer ~ composition`),
  practice('early-return', 'early returns', `
    early return|exit|returns
    return ~ early
    guard clause
    leave ~ function|method ~ as_soon|early|once
    bail ~ out ~ early
    exit ~ early
    stacked|nested ~ if ~ smell
    several|multiple return`, `
    single|one ~ return|exit ~
    one exit point
    function|method ~~ single|one|exactly ~ return
    single entry`),
  practice('ternary', 'conditional expressions', `
    ternary|ternaries
    conditional operator|expression|expressions
    ?:
    ? :
    choose ~ between ~ two ~ value
    inline ~ conditional`, `
    write|use|prefer ~ if ~ else
    if else ~ instead|over|not|rather`),
  practice('nested-ternary', 'nested conditional expressions', `
    nested|chained|nesting|chaining|stacked ~ ternary|ternaries|conditional|conditionals
    ternary|ternaries ~ chain|nest|nested|chained
    conditional ~ inside ~ conditional`, ``),
  practice('magic-numbers', 'bare numbers in code', `
    magic|bare|literal|hard_coded|hardcoded|unnamed|raw ~ number|numbers|literal|literals|constant|value|values|coefficient|coefficients
    inline ~ number|literal|constant
    leave ~~ as ~ literal|literals
    number ~ in ~ place`, `
    literal ~ number ~~ name|constant
    name ~ every|each|all ~ constant|number|literal
    extract ~~ constant
    number|value|literal ~~ get|gets|as|into|to ~ name|named|constant`),
  practice('abbreviations', 'abbreviated names', `
    abbreviate|abbreviation|abbreviated|abbreviations
    shorten ~ name|identifier|word|it
    short|terse|brief|one_letter|single_letter ~ name|variable|identifier
    customary|usual ~ form|short
    name ~ with ~ one|two ~ letter
    @keep ~ name|identifier ~ short`, `
    write|spell ~ word|words|name|them|it|identifier ~ out
    full|whole|complete ~ word|words
    descriptive|long|spelled_out ~ name|identifier|variable
    unabbreviated
    two ~ whole ~ word`),
  practice('hungarian', 'type prefixes in names', `
    hungarian
    prefix ~ interface ~ with ~ i
    i prefix
    prefix ~ variable|name|member|field ~ with
    interface ~ start|begin|prefixed ~ i
    type prefix`, ``),
  practice('small-files', 'splitting code into small files', `
    one ~ class|component|function|type|export|helper ~ per|a ~ file
    split ~ file|files|module|component ~~ small|smaller|over|when|above
    each|every ~ helper|class|component|function|type ~~ own ~ file|one
    many ~ little|small|tiny ~ file|files|module
    small file`, `
    keep|group ~ what|related|things ~~ together ~~ one ~ place|file
    let ~ module|file ~ grow
    several|multiple ~ class|component|function|type ~ per|in ~ file
    single|one ~ file ~ for ~ everything|all
    jumping ~ between ~ file
    avoid ~ many|tiny|small ~ file`),
  practice('new-dependencies', 'new dependencies', `
    pull_in|bring_in|reach_for|grab|install|add|introduce|adopt|take ~ whatever|any|a|new|existing|third_party|the|useful ~ @dependency
    add|install|introduce|adopt|bring ~ dependency|dependencies|package|packages|library|libraries|crate|crates|gem|gems|module
    add|install|introduce ~ npm|pip|third_party|external|new|extra|runtime|additional ~ package|packages|dependency|dependencies|library|crate|module|modules|gem
    new ~ dependency|dependencies|package|packages|library|libraries|crate|crates|gem|gems
    @use|prefer|reach_for|check|install ~ existing|established|well_known|battle_tested|proven|off_the_shelf|maintained ~ library|package|solution|crate
    library ~ instead|over|rather ~ write|writing|own|custom|hand
    already ~ exist ~ on ~ npm|pypi|crates|registry
    don't|not ~ reinvent ~ wheel
    install ~ matching|missing|needed
    uv add|pip_install|npm_install|cargo_add|yarn_add|pnpm_add
    uv|cargo|pnpm|yarn|poetry add`, `
    dependency|dependencies|package|packages ~ list|set ~ frozen|closed|fixed|final
    list ~ of ~ dependency|dependencies|package|packages ~ frozen|closed|final
    frozen
    add nothing
    nothing ~ to ~ package.json|pyproject.toml|cargo.toml|go.mod|gemfile|requirements.txt
    every|each|any package|dependency ~ liability|cost|risk|burden
    dependency|install|footprint ~ footprint|tiny|small|minimal
    @keep ~ dependency|dependencies|footprint ~ small|tiny|low|minimal|few|minimum
    minimal|few|zero|no ~ dependency|dependencies
    standard|stdlib ~ library|only ~ only|before|first|over|instead|covers|enough
    stick|stay ~ with|to ~ standard library|stdlib
    write ~ helper|it|own|utility|function|code ~ yourself|by_hand|instead
    ask|discuss|issue|discussion|maintainer|approval|owner|consult ~~ before|first|when|if|prior ~~ add|adding|install|installing|introduce|introducing|new ~ dependency|dependencies|package|packages|library|crate|missing
    dependency|package|crate|library|missing ~~ open|ask|discuss|wait|talk|approval ~~ discussion|owner|maintainer|answer|first|issue|approval|us
    new ~ dependency|dependencies|package|packages|library|crate ~~ need|needs|require|requires ~ approval|discussion|sign_off|permission|issue|ok
    talk|speak ~ to ~ maintainer ~~ dependency|missing|package|library|crate`),
  practice('abstraction', 'abstractions ahead of need', `
    build|design|plan|prepare ~ for ~ next|future|later|tomorrow|extension|change|every
    extensible|configurable|generic|flexible|pluggable ~ from ~ start|beginning|outset
    make ~ it|them|everything ~ configurable|extensible|generic|pluggable
    abstract ~ early
    anticipate ~ future|need|requirement|change
    future proof`, `
    build|design|write ~ for ~ today|now|present|current
    yagni
    no|not|don't|avoid|never ~ speculative|premature ~ 
    premature|speculative ~ abstraction|generality|generalisation|flexibility
    setting ~ nobody ~ asked
    only ~ what ~ asked|needed|requested|required
    simplest ~ thing|code|solution
    nothing ~ speculative
    abstraction ~ single|one ~ use`),
  practice('duplication', 'removing duplication', `
    dry
    don't repeat
    extract ~ shared|common|repeated|duplicate|duplicated ~ code|logic|helper|function
    remove|eliminate|avoid|factor ~ duplication|duplicate|repetition
    shared ~ helper|utility ~ for
    once ~ and ~ only ~ once`, `
    duplicate|copy|duplication|repetition ~ better|cheaper|fine|ok|over|rather|beats
    copy ~ code|it ~ rather|instead
    prefer ~ duplication
    rule ~ of ~ three
    wet
    wait ~ until ~ third
    inline ~ it`),
  practice('consistency-neighbours', 'following the code around', `
    new code ~ look|looks ~ like ~ code|neighbours|surrounding
    match|follow|mirror|imitate|mimic|copy ~ existing|surrounding|neighbouring|neighboring|current ~ style|pattern|patterns|code|convention|conventions
    look ~ like ~ code ~ around
    consistent ~ with ~ existing|surrounding|neighbouring
    consistency ~ over
    same ~ way ~ as ~ neighbour|surrounding|existing`, `
    write ~ new ~ code ~~ current|modern|latest ~ guide|way|idiom|style|practice
    whatever ~ its ~ neighbours
    modern ~ idiom|pattern|style ~ even ~ if|where|when
    regardless ~ of ~ existing|surrounding|neighbouring
    don't|not|never ~ copy|follow|imitate ~ old|legacy|existing ~ pattern|style|code
    modernise|modernize ~ as|when|what`),
  practice('optimise-early', 'optimising for speed', `
    every ~ cycle ~ counts
    variant|version|code|algorithm ~ run|runs ~ fastest|faster
    fastest ~ code|variant|version|algorithm|implementation
    performance ~ first|over|before|comes_first|matters_more|trumps
    speed ~ first|over|before
    optimise|optimize ~ for ~ speed|performance|throughput|latency
    unroll|unrolled|intrinsic|intrinsics|micro_optimise|micro_optimize|hand_tuned`, `
    legibility|readability|clarity|simplicity ~ first|over|before|beats|matters|trumps|wins
    variant|version|code ~~ newcomer|reader ~ understand
    optimise|optimize ~ for ~ readability|reader|clarity|reading
    readable ~ over|before ~ fast|clever|performant
    premature optimisation|optimization
    don't|not|never ~ optimise|optimize ~ before|until|without|early
    plain ~ loop`),
  practice('fail-fast', 'stopping at the first fault', `
    crash|fail|die|stop|abort|exit|panic ~ early|fast|loud|loudly|hard|immediately|at_once
    stop|abort|terminate|end ~ program|process|run|job|build ~~ moment|loud|immediately|first|as_soon
    fail fast
    let ~ it ~ crash
    crash ~ rather|instead`, `
    keep ~ running|going|alive|on
    carry ~ on ~ with
    never|not|don't ~ crash|lose|stop|abort
    must ~ never ~ crash|lose
    degrade ~ gracefully
    graceful ~ degradation|fallback
    fall ~ back ~ to ~ default
    recover ~ from ~ every|any|all
    continue ~ despite|after|on ~ error|failure
    resilient|tolerant`),
  practice('retries', 'retrying failed calls', `
    retry|retries|retried|retrying ~ failed|failing|every|all|request|call|calls|requests|automatically|with|up|on|three|twice|network|transient
    exponential backoff
    back off
    try ~ again ~ when|after|on|if
    repeat ~ failed ~ request|call
    automatic retry`, `
    fail|give_up|surface|report ~ on|after|at ~ first ~ failure|attempt|error
    one|single attempt
    caller ~ decide ~ retry`),
  practice('feature-caching', 'caching', `
    cache ~ result|results|response|responses|query|everything|aggressively|expensive|in
    memoise|memoize
    add|use|introduce|put ~ cache|caching
    memoisation|memoization`, `
    compute ~ it|value ~ fresh|again|anew|each_time|every_time
    hand made cache|caches`),
  practice('console-output', 'print statements', `
    console.log
    console . log
    print|printf|println|dbg|var_dump|fmt.println|system.out ~ statement|statements|debugging|debug|for|to|freely|calls
    @use|add|sprinkle|leave|put|log|insert ~ print|printf|println|console.log|console|dbg!
    debug ~ with|by ~ print|printf|console
    print debugging
    system . out
    fmt . println`, `
    structured|dedicated|central|proper|project ~ logger|logging ~ instead|only|not|never
    logger ~ instead|not|rather|never ~ print|console
    only ~ through|via|with ~ logger
    @use ~ logger
    log ~ through|via ~ logger`),
  practice('log-volume', 'verbose logging', `
    log ~ every|each|all ~ request|call|function|step|entry|query|thing|action
    log ~ generously|extensively|liberally|everything|verbosely
    entry ~ and ~ exit
    verbose|detailed|extensive|generous logging
    more ~ log|logs`, `
    log ~ sparingly|only|little|rarely|minimal|nothing
    quiet ~ log|logs
    @keep ~ log|logs|logging ~ quiet|small|lean|short|minimal
    logging ~ expensive|noise|costs`),
  practice('nulls', 'null values', `
    @use|return|pass|allow|accept ~ null|nil|undefined
    null ~ is|are ~ fine|ok|allowed|acceptable`, `
    null ~ never|free
    no null
    option|optional|maybe ~ instead|over|rather ~ null`),
  practice('mutability', 'mutating data', `
    mutate|mutating|mutation ~ in_place|state|object|array|argument|parameter|directly|freely|input
    change|modify|update ~ object|array|list|argument|state|input|data ~ in_place|directly
    mutable ~ object|data|state|variable ~ fine|ok|allowed|are|is
    in place`, `
    immutable|immutability|readonly|const|frozen ~ data|object|everything|by_default|everywhere|structure|record|value|only
    copy ~ instead|rather|before ~ mutate|modify|change
    return ~ new ~ object|array|list|value|copy
    pure function
    never|not ~ reassign
    treat ~ as ~ immutable|read_only`),
  practice('recursion', 'recursion', `
    recursion|recursive
    call ~ itself`, `
    iterate|iterative|loop|loops ~ instead|over|rather|only ~ recursion|recursive
    @use ~ loop|iteration|iterative`),
  practice('loops', 'explicit loops', `
    for loop|loops
    foreach
    plain|explicit|imperative|classic|simple loop|loops
    loop ~ over|instead|rather ~ map|reduce|chain|stream|filter`, `
    map|filter|reduce|stream|comprehension|higher_order ~ instead|over|rather|not ~ loop|loops
    @use ~ map ~ filter|reduce
    list|dict comprehension
    array|collection|iterator method ~ instead|over
    stream api|streams`),
  practice('one-liners', 'dense one-liners', `
    one liner|liners
    one line ~ make|whenever|if|solution
    make ~ it ~ one ~ line
    dense|compact|terse|concise ~ code|expression|style
    chain ~ call|calls|method
    fewest|fewer|least ~ line|lines`, `
    one ~ statement|operation|step|thing ~ per ~ line
    verbose|explicit|spelled_out ~ code|over
    clever|dense ~ code|one_liner ~ never|not|no|avoid
    intermediate ~ variable`),
  practice('goto', 'goto', `
    goto`, ``),
  practice('macros', 'macros', `
    @use|define|write|add ~ macro|macros|metaprogramming
    macro|macros ~ for|to|when|generate|instead
    macro|macros|metaprogramming`, `
    plain ~ function ~ instead|over ~ macro`),
  practice('reflection', 'reflection', `
    @use|through|via|by|with ~ reflection
    reflection`, ``),
  practice('annotations-lombok', 'Lombok', `
    lombok
    lombok's
    @@getter|@@builder|@@data|@@requiredargsconstructor|@@allargsconstructor|@@slf4j|@@log|@@setter`, `
    write|generate|let ~ accessor|getter|getters|constructor ~ by_hand|ide|explicitly|yourself`),
  practice('nested-functions', 'regular expressions', `
    regex|regexp|regular_expression|regular_expressions
    @use ~ regex|regular`, `
    parser|string_method|string_methods ~ instead|over|rather ~ regex|regular`),
  practice('sql-raw', 'hand-written SQL', `
    raw|hand_written|handwritten|plain|native|inline|direct ~ sql|query|queries
    write ~ query|queries|sql ~ as|by_hand|in|directly
    query|queries ~ as ~ sql
    sql ~ by_hand
    .sql file
    queries/*.sql
    aiosql|sqlx|jdbc|sqlc
    sql file|files`, `
    orm ~ is|for|only|always|way|handle
    through|via|with|use ~ orm
    only ~ orm
    query builder
    sql ~ stay|stays ~ out
    repository ~ only|never ~ sql`),
  practice('stored-procedures', 'logic in the database', `
    stored procedure|procedures|function
    trigger|triggers ~ for|database|in|on
    logic ~ in ~ database
    database ~ trigger`, `
    logic ~ in ~ application|code|service|app`),
  practice('select-star', '`SELECT *`', `
    select *
    select star
    all columns`, `
    list|name|enumerate|select ~ every|each|only|explicit|the ~ column|columns
    columns ~ explicitly|by_name`),
  practice('soft-delete', 'soft deletion', `
    soft delete|deletion|deletes
    deleted at
    mark|flag|flagged|marked ~ as ~ deleted
    row|rows|record|records ~~ never ~ removed|deleted|erased
    tombstone
    archive ~ instead ~ delete|deleting
    is deleted flag|column`, `
    hard|real|physical delete|deletion
    real ~ delete
    delete ~ row|rows|record ~ for_good|outright|physically|really|permanently
    get ~ rid ~ of ~ tombstone`),
  practice('edit-migrations', 'editing existing migrations', `
    @change|amend|rewrite ~ existing|old|applied|merged|committed|previous|past|last|latest ~ migration|migrations
    migration|migrations ~~ edited|changed|modified|rewritten|amended|squashed
    squash ~ migration|migrations`, `
    migration|migrations ~ immutable|append_only|frozen|never_change|permanent|final
    new|another|follow_up|add migration ~ instead|for|rather
    write|create|add ~ new ~ migration
    once ~ merged|applied|committed ~ migration`),
  practice('down-migrations', 'reversible migrations', `
    down migration|migrations|method|step
    reversible ~ migration|migrations
    migration|migrations ~~ reversible|down|rollback|undo|reverse
    rollback ~ script|migration`, `
    forward only
    roll|fix ~ forward
    one way ~ migration
    migration|migrations ~ forward|irreversible`),
  practice('transactions', 'commits inside repositories', `
    session . commit
    session.commit
    repository|repositories|method ~~ commit
    whoever ~ change ~ commit
    commit ~ in ~ repository|dao
    each|every ~ method ~ commit`, `
    unit ~ of ~ work
    caller|service|handler|middleware|request ~ commit|commits ~ transaction|once|at
    repositories ~ don't ~ commit
    commit ~ once ~ at ~ end`),
  practice('callbacks-orm', 'model callbacks', `
    after commit|save|create|update|destroy
    before save|validation|create
    activerecord|model|lifecycle ~ callback|callbacks|hook|hooks
    hang|put|attach ~ on ~ after|callback|hook
    model|entity ~ callback|hook|signal|listener
    django signal|signals
    signal|signals ~ for|to|handler`, `
    called|call|invoke|invoked ~ explicitly ~ by|from|in
    operation|service ~ object|class ~ explicit
    explicit ~ call ~ instead|over|rather`),
  practice('floating-point', 'binary floating point', `
    floating point
    float|double|doubles|floats ~ for|are|in|as|of
    array|arrays|list|vector ~ of ~ double|float|doubles|floats
    @use ~ float|double|floats`, `
    decimal|bigdecimal|fixed_point|integer_cents ~ for|everywhere|instead|only
    integer ~ cents|minor`),
  practice('threads-locks', 'locks and mutexes', `
    mutex|mutexes|qmutex|lock|locks|locking|semaphore|synchronized|critical_section ~ around|for|guard|to|on
    guard|protect|synchronise|synchronize|lock ~~ mutex|qmutex|lock|synchronized
    mutex|mutexes|qmutex|trylock
    @use ~ lock|locks|mutex|synchronized`, `
    lock free
    message|queue|queued|channel|channels|actor ~ instead|not|over|rather|passing ~ mutex|lock|shared
    queued connection|connections
    channel|channels ~ instead|over|not
    share ~ by ~ communicating`),
  practice('goroutines', 'bare goroutines', `
    bare|naked|raw|plain|unmanaged ~ go|goroutine|goroutines|thread
    go func
    spawn|start|launch ~ goroutine|goroutines|thread ~ directly|freely`, `
    errgroup|waitgroup|worker_pool|supervisor|structured ~ concurrency|for|only|everything|all
    concurrency ~~ errgroup|structured
    through|via|with errgroup`),
  practice('panics', 'panics', `
    panic ~ on|when|if|for|freely|in|is|are|with|early|instead
    @use|call ~ panic
    panic`, `
    return ~ error ~ instead|never|rather ~ panic
    never ~ panic`),
  practice('unsafe-code', 'unsafe code', `
    unsafe ~ block|blocks|code|function|rust
    @use|write|add ~ unsafe
    unsafe`, `
    safe rust|code ~ only
    forbid ~ unsafe_code`),
  practice('eval', '`eval`', `
    eval|exec ~ to|for|is|on|of|user
    @use|call ~ eval|exec
    dynamic ~ code ~ execution`, ``),
  practice('structural-matching', 'newer language features', `
    structural pattern matching
    match case
    match ~ statement|statements|expression
    @use ~ newest|latest|modern ~ syntax|language|feature`, `
    isinstance ~ chain|chains ~ keep
    x none ~ don't|not`),
  practice('polyfills', 'old browsers', `
    polyfill|polyfills
    support ~ internet_explorer|ie11|old|older|legacy ~ browser|browsers
    ie11|internet_explorer
    transpile ~ to ~ es5`, `
    evergreen ~ browser|browsers
    modern|latest ~ browser|browsers ~ only`),
  practice('alignment', 'aligning code in columns', `
    align ~ assignment|assignments|equal|equals|column|columns|value|values|field|fields|pipeline|comment|colon
    vertical|column alignment
    vertically align`, `
    single|one space ~ around|before ~ =|equals`),
  practice('blank-lines', 'blank lines inside functions', `
    blank|empty line|lines ~ between|inside|in|within|after|before
    separate ~~ blank|empty ~ line`, ``),
  practice('trailing-whitespace', 'trailing white space', `
    trailing whitespace|white_space|space|spaces`, ``),
  practice('final-newline', 'a final newline', `
    final|trailing|end_of_file newline|line_break
    end ~ file|files ~ with ~ newline
    newline ~ at ~ end`, ``),
  practice('sorted-members', 'alphabetical order', `
    alphabetical|alphabetically|alphabetic ~ order|sort|sorted|by
    sort|sorted|order|ordered|keep ~~ alphabetical|alphabetically|alphabetic
    a z`, `
    order ~ of ~ importance|use|call|appearance|relevance
    logical|topical order
    group ~ by ~ topic|purpose|meaning ~ not|instead|rather
    by|in ~ importance`),
  practice('private-members', 'private members', `
    private ~ by ~ default
    make ~ everything|field|fields|member|members|method ~ private
    hide ~ everything|fields|internals`, `
    public ~ by ~ default
    make ~ everything|field|fields|member|members ~ public
    everything ~ public`),
  practice('getters', 'getters and setters', `
    getter|getters|setter|setters|accessor|accessors
    access ~ field ~ through|via`, `
    public field|fields|attribute|attributes ~ directly|instead|are
    plain|direct ~ attribute|field|fields`),
  practice('interfaces-single', 'an interface for every class', `
    interface ~ for ~ every|each|all ~ class|service|repository|struct
    every|each|all ~ class|service|repository|struct ~~ interface
    program ~ to|against ~ interface`, `
    interface ~ only ~ when|if|with ~ two|several|second|more|multiple
    single implementation
    no ~ interface ~ with ~ one|single
    interface ~ where ~ consumed|used`),
  practice('functions-length', 'splitting functions', `
    split|break ~ function|functions|method|methods ~ up|into|over|when|down|longer
    small|short|tiny|little ~ function|functions|method|methods
    extract ~ method|function|helper ~ when|for|every|as_soon
    @keep ~ function|functions|method|methods ~ short|small|tiny`, `
    long function|functions ~ fine|ok|acceptable|over|rather
    inline ~ helper|function ~ used ~ once
    don't|not|avoid|never ~ split|extract ~ function|functions|helper|helpers
    one|single ~ long|big ~ function`),
  practice('utility-files', 'catch-all utility files', `
    utils|util|helpers|common|misc|shared ~ file|files|folder|module|directory|package
    put|collect|place ~~ utils|helpers|utils.ts|helpers.ts|utils.py|common.py
    utils.ts|helpers.ts|utils.py|helpers.py|utils.js`, `
    next ~ to ~ where ~ used`),
  practice('circular-imports', 'imports between layers', `
    import ~ across ~ layer|layers|feature|features|module|boundary|boundaries
    reach ~ into ~ other|another ~ feature|module|package|layer
    cross feature|module|layer import|imports`, `
    feature|features|module|modules ~ isolated|independent
    import ~ only ~ from ~ public|own|same|shared`),
];
