import { measure, slot, type TopicSource } from '../topic.ts';

/** How code, commits and text are written. */
export const STYLE_SLOTS: readonly TopicSource[] = [
  slot('indentation', 'indentation', {
    tabs: `
      indent|indented|indentation ~ with|by|using|is|are|in|uses|via tab
      @use ~ tab ~ indent|indentation
      @use tab|hard_tab|real_tab|tab_character
      tab for|not|instead|over ~ indent|indentation|space
      indent|indentation ~ tab
      tab ~ only`,
    spaces: `
      indent|indented|indentation ~ with|by|using|is|are|in|uses|via space
      @use ~ space ~ indent|indentation
      @use|@always ~ two|four|2|4|three|3|eight|8 space
      indent|indentation ~ space
      two|four|2|4|three|3|eight|8 space ~ indent|indentation|level|per
      space for ~ indent|indentation
      space instead|not|over ~ tab
      two|four|2|4|three|3|eight|8 space`,
  }),
  measure(
    'indent-size',
    'the size of an indent',
    'exact',
    `
      indent|indentation|indented ~ # space
      # space ~ indent|indentation|per_level|a_level
      # space indentation|indent
      @use # space
      indent|indentation|indent_size|tab_size|tab_width ~ #`,
  ),
  slot('quotes', 'string quotes', {
    single: `
      single quote|quoted
      "'"
      '
      apostrophe ~ string`,
    double: `
      double quote|quoted
      string|literal|quote|diff|@use ~~ "`,
    backticks: `
      backtick ~ string|literal|everywhere
      template literal ~ for_all|everywhere`,
  }),
  slot('semicolons', 'semicolons', {
    with: `
      semicolon ~ end|terminate|after|required|mandatory|statement
      end|terminate|finish|close|conclude ~ statement|line ~ semicolon
      @use semicolon
      write|put|add|keep|include|with ~ semicolon
      semicolon are|is ~ required|mandatory|always|expected|explicit
      semicolon`,
    without: `
      rely|depend ~ asi
      automatic semicolon insertion
      semicolon_free|semicolonless|no_semi
      leave_off|leave_out|drop|omit|strip ~ semicolon`,
  }),
  slot('trailing-commas', 'trailing commas', {
    with: `
      trailing|dangling comma`,
    without: `
      no trailing|dangling comma
      omit|drop|strip|avoid ~ trailing|dangling comma`,
  }),
  slot('brace-style', 'the place of braces', {
    'same line': `
      brace ~~ same line
      k&r ~ brace|style
      1tbs|egyptian`,
    'next line': `
      brace ~~ own|next|new line
      allman`,
  }),
  slot('line-endings', 'line endings', {
    LF: `
      lf ~ line_ending|line_end|ending|only
      line ending|end|break ~ lf|unix
      unix line ending|end
      @use lf`,
    CRLF: `
      crlf`,
  }),
  measure(
    'line-length',
    'the length of a line',
    'max',
    `
      line ~~ # char|character|column|symbol
      line length|width|limit|maximum ~~ #
      # column|col
      # char|character ~ line|wide|width|per_line
      wrap ~~ #
      print width|printwidth ~ #
      width ~ # ~ column|char|character
      # character|column|char ~ line
      max|maximum ~ line ~ #
      wider|longer than # column|character
      limit line ~ #`,
  ),
  slot('prose-wrap', 'wrapping of prose', {
    'hard-wrapped': `
      hard wrap
      wrap ~ paragraph|prose|text|markdown|line ~ at|to|after #
      break ~ line|prose|paragraph ~ at|after #
      reflow ~ to|at #`,
    'one line': `
      paragraph ~ one|single line
      one|single line per paragraph
      soft wrap
      one_line_per_paragraph`,
    'one sentence a line': `
      one sentence per|a line
      sentence ~ own line
      semantic line break`,
  }),
  measure(
    'function-length',
    'the length of a function',
    'max',
    `
      @function ~~ # line
      # line ~ per|in|for ~ @function
      @function length|size ~~ #
      @function ~ longer than #`,
  ),
  measure(
    'file-length',
    'the length of a file',
    'max',
    `
      file ~~ # line
      # line ~~ share|per|in|make ~ file
      file length|size ~~ # line
      file ~ longer than # line`,
  ),
  measure(
    'coverage',
    'test coverage',
    'min',
    `
      coverage ~~ # percent|%
      coverage ~~ at|above|below|of|over|to|least|minimum|exceed|reach #
      # coverage
      # percent|% ~ coverage|covered|line_coverage|branch
      cover ~ # percent|%`,
  ),
  measure(
    'pr-size',
    'the size of a pull request',
    'max',
    `
      @pr ~~ # line|loc|changed_line
      # line ~ per ~ @pr
      diff|change|changeset|patch ~~ # line`,
  ),
  measure(
    'nesting-depth',
    'the depth of nesting',
    'max',
    `
      nest|nesting|nested|indentation ~~ # level|deep
      # level ~ nest|nesting|nested|indentation
      nesting depth ~~ #`,
  ),
  measure(
    'parameters',
    'the number of parameters',
    'max',
    `
      # parameter|argument ~~
      # parameter|argument
      parameter|argument ~ limit|max|maximum|at_most|most ~ #`,
  ),
  measure(
    'complexity',
    'the complexity of a function',
    'max',
    `
      cyclomatic|cognitive? complexity ~~ #`,
  ),
  measure(
    'timeout-http',
    'the time-out of requests',
    'max',
    `
      http|client|request|outgoing|api|network|call ~~ timeout|time_out|deadline ~~ #
      timeout|time_out ~ http|request|call|client ~ #
      request|call ~~ # second|s|sec|ms ~~ hang_up|give_up|time_out|abort
      request ~~ half ~ minute|second`,
  ),
  measure(
    'timeout-job',
    'the time-out of jobs',
    'exact',
    `
      job|workflow|step|ci|pipeline|build ~~ timeout|time_out|timeout_minutes|killed|abort|cancel ~~ # minute|min
      timeout minutes ~ #
      kill|killed|cancel|abort ~ after # minute`,
  ),
  measure(
    'retries',
    'the number of retries',
    'exact',
    `
      retry|retried|retries|attempt ~ # time|attempt
      retry|retries ~ to|at_most|is|of|= #
      # retry|retries
      retry twice|once
      retry #`,
  ),
  measure(
    'approvals',
    'the number of approvals',
    'exact',
    `
      # approve|approving|approval|reviewer|thumbs_up|thumb|lgtm
      # approving review
      approval ~ from # reviewer|maintainer|people|person|owner
      # reviewer|maintainer|person ~ approve|sign_off|must|has_to`,
  ),
  measure(
    'summary-sentences',
    'the length of an answer',
    'max',
    `
      answer|reply|response|summary ~~ # sentence|paragraph|word|line|bullet
      # sentence|word|bullet|paragraph ~~ answer|reply|response|summary`,
  ),
  measure(
    'subject-length',
    'the length of a commit subject',
    'max',
    `
      commit|subject|title|header|summary ~ line? ~~ # char|character
      subject line ~~ #`,
  ),
  slot('naming-variables', 'the case of variable and function names', {
    camelCase: `
      variable|function|identifier|parameter|method|field|property|local ~~ camelcase|camel_case|lowercamelcase
      camelcase|camel_case ~~ variable|function|identifier|parameter|method|field|property|name`,
    snake_case: `
      variable|function|identifier|parameter|method|field|property|local ~~ snake case
      snake case ~~ variable|function|identifier|parameter|method|field|property|name
      snakecase`,
    PascalCase: `
      variable|local|parameter ~ are|is|in|use|uses|to|with|as pascalcase|pascal_case
      pascalcase|pascal_case for ~ variable|function`,
  }),
  slot('naming-files', 'the case of file names', {
    'kebab-case': `
      file|filename|file_name|directory|folder ~~ kebab|dash|lisp case
      kebab case ~~ file|filename|directory
      file ~~ lowercase ~~ hyphen|dash
      file ~~ hyphen|dash`,
    snake_case: `
      file|filename|file_name|directory|folder|module ~~ snake case
      snake case ~~ file|filename|module
      file ~~ underscore`,
    PascalCase: `
      file|filename|file_name ~~ pascalcase|pascal_case|pascalcase.ts|pascalcase.tsx|pascalcase.php|upper_camel
      pascalcase|pascal_case ~ file|filename`,
    camelCase: `
      file|filename|file_name ~~ camelcase|camel_case|camelcase.ts
      camelcase|camel_case ~ file|filename`,
  }),
  slot('naming-constants', 'the case of constants', {
    UPPER_SNAKE_CASE: `
      constant ~~ upper|screaming snake
      constant ~~ upper case|uppercase|upper_case|all_caps|capitals
      upper|screaming snake case? ~ for|constant
      constant ~~ upper_snake_case|screaming_snake_case`,
    camelCase: `
      constant ~~ camelcase|camel_case`,
    PascalCase: `
      constant ~~ pascalcase|pascal_case`,
    kCamelCase: `
      constant ~~ kmaxretries|kdefaultport|kconstant|kcamelcase|kpascalcase
      constant ~~ k prefix`,
  }),
  slot('naming-classes', 'the case of component and class names', {
    PascalCase: `
      component|class|type|interface ~ are|is|in|use|with|named|as|: ~ pascalcase|pascal_case
      pascalcase|pascal_case ~ for ~ component|class|type|interface`,
    camelCase: `
      component|class|type|interface ~ are|is|in|use|with|named|as|: ~ camelcase|camel_case`,
    snake_case: `
      component|class|type|interface ~ are|is|in|use|with|named|as|: ~ snake case`,
  }),
  slot('naming-tables', 'the number of table names', {
    plural: `
      table|collection ~~ plural
      plural ~ table|collection ~ name
      plural noun ~ table|endpoint|resource`,
    singular: `
      table|collection ~~ singular
      singular ~ table|collection ~ name`,
  }),
  slot('naming-endpoints', 'the number of resource names in URLs', {
    plural: `
      endpoint|resource|route|url|path ~~ plural`,
    singular: `
      endpoint|resource|route|url|path ~~ singular`,
  }),
  slot('json-keys', 'the case of JSON keys', {
    camelCase: `
      json|payload|response|key|body ~~ key|field|property|body ~~ camelcase|camel_case
      json ~~ camelcase|camel_case`,
    snake_case: `
      json|payload|response|key|body ~~ key|field|property|body ~~ snake case
      json ~~ snake case`,
    'kebab-case': `
      json|payload ~~ kebab case`,
  }),
  slot('interface-prefix', 'the prefix of interface names', {
    'with I': `
      interface ~~ prefix|start|begin|prefixed ~ i
      i prefix ~ interface
      prefix ~ interface ~ i`,
    'without prefix': `
      interface ~ no|without ~ prefix
      no i prefix
      no hungarian`,
  }),
  slot('name-length', 'the length of variable names', {
    short: `
      variable|name ~~ one or two letter
      short|terse|abbreviated|single_letter ~ variable|name|identifier
      keep ~ name|identifier ~ short
      shorten ~ name
      abbreviate ~ name|identifier|variable`,
    long: `
      write|spell ~ word|name|identifier|it|them out
      name|variable ~~ two whole word
      name|variable|identifier ~~ full|whole|complete word
      full|whole|complete word ~~ name|variable|identifier
      descriptive|long|verbose|spelled_out ~ name|identifier|variable
      unabbreviated
      no abbreviation`,
  }),
  slot('module-system', 'the module system', {
    ESM: `
      es|ecmascript|esm|native module
      @use ~ esm
      import|export syntax|statement ~ not ~ require
      import instead|not|over ~ require
      @use ~ import ~ export`,
    CommonJS: `
      commonjs|common_js|cjs
      module.exports
      @use require
      load|import ~ with|via|using|through require`,
  }),
  slot('import-path', 'import paths', {
    absolute: `
      import|imported|path ~~ absolute|alias|aliased|fully_qualified
      absolute|aliased|fully_qualified import|path
      alias ~ import
      @use ~ @/
      import ~~ @/`,
    relative: `
      relative import|path|specifier
      import|imported|sibling ~~ leading dot
      import|imported ~ relative
      relative ~ import`,
  }),
  slot('type-declaration', 'object types', {
    interface: `
      @use|declare|define|write|prefer|choose ~ interface ~ type|object|shape|over
      interface over|instead|not|rather ~ type
      interface for ~ object|shape|props|type
      object|shape|props|type ~ with|as|by|are|is ~ interface
      @use interface`,
    'type alias': `
      type alias
      @use|declare|define|write ~ type ~ over|instead|not|rather ~ interface
      type over|instead|not|rather ~ interface
      object|shape|props ~ with|as|by|are|is ~ type_alias|type
      @use type for ~ object|shape|props|everything`,
  }),
  slot('component-style', 'components', {
    function: `
      function|functional component
      component ~ are|is|as ~ function
      write|build|create ~ component ~ as|with ~ function
      @use ~ hook`,
    class: `
      class component
      component ~ are|is|as ~ class
      write|build|create ~ component ~ as|with ~ class
      extend ~ react.component|component`,
  }),
  slot('function-style', 'the form of functions', {
    arrow: `
      arrow function`,
    declaration: `
      function declaration|keyword|statement
      declare ~ with ~ function keyword
      named function`,
  }),
  slot('paradigm', 'the paradigm', {
    functional: `
      functional programming|style|paradigm|pattern|approach
      @use|write|prefer ~ functional ~ over|style|code
      pure function ~ over|instead
      write ~ functional code`,
    'object-oriented': `
      object oriented|orientation
      oop
      @use class ~ over|instead ~ function
      model ~ as class
      encapsulate ~ in class`,
  }),
  slot('async-style', 'asynchronous code', {
    'async/await': `
      async await
      async/await
      await ~ over|instead|not ~ then`,
    'promise chains': `
      then chain|callback
      promise chain
      chain ~ then
      .then`,
    callbacks: `
      @use|write|prefer ~ callback ~ asynchronous|async|style
      callback over|instead|rather`,
  }),
  slot('error-style', 'signalling failure', {
    exceptions: `
      signal|report|indicate ~ failure|error|fault ~ with|by|through|as|via ~ exception
      throw|raise ~ exception|error ~ when|on|for|instead|rather|if|failure|anything
      throw|raise ~ exception|error
      @error|fail|failure|failing ~~ throw|raise ~ exception|error
      let ~ exception ~ travel|bubble|propagate|escape
      @use exception`,
    'result types': `
      return ~ result|either|expected|outcome
      return|returned ~~ as value
      result|either type|object|value|monad
      error|failure ~ are|as|is|by value
      @use ~ result|either ~ instead|for|over
      ok|err variant`,
    'error codes': `
      return ~ error|status code ~ instead|not|rather|on|for
      error|status code ~ instead|not|rather ~ exception
      negative|errno ~ return|code
      report|signal ~ error|failure ~ code`,
  }),
  slot('absent-value', 'what stands for an absent value', {
    null: `
      return null|nil|none
      null|nil|none ~ for|when|if|is|means ~ nothing|absent|missing|not_found|no_result
      return|returns ~ null|nil|none`,
    undefined: `
      @use|return undefined
      undefined ~ for|when|if|means ~ nothing|absent|missing
      undefined over|instead|not|rather ~ null`,
    Option: `
      return|use|wrap|model|represent ~~ option|optional|maybe
      absent|missing|nothing ~~ option|optional|maybe`,
    'an exception': `
      nothing|absent|missing|not_found|no_result ~~ throw|raise ~ error|exception|notfounderror
      throw|raise ~ notfounderror|not_found|nosuchelement|recordnotfound|keyerror`,
  }),
  slot('optional-annotation', 'the notation of optional types', {
    Optional: `
      optional int|str|[|x|t
      annotate ~ optional
      @use ~ optional ~ not|instead|over|rather
      typing.optional`,
    '| None': `
      | none
      int none
      nothing ~ imported ~ typing
      pep 604
      x none ~ instead|not|over|rather
      union ~ pipe`,
  }),
  slot('docstring-style', 'the docstring style', {
    Google: `
      google ~ docstring|style|way|format|args
      docstring ~~ google
      args ~ block|section ~ docstring
      describe ~ google`,
    NumPy: `
      numpy ~ docstring|style|format
      docstring ~~ numpy
      numpydoc`,
    Sphinx: `
      sphinx|rest|restructuredtext|rst|epytext ~ docstring|style|field
      docstring ~~ sphinx|restructuredtext|rst|epytext
      :param`,
  }),
  slot('commit-format', 'the format of commit messages', {
    'Conventional Commits': `
      conventional commit
      conventional ~ commit|message|format|style
      commit|message|subject|title ~~ feat|fix|chore
      semantic commit
      type scope ~ commit|subject|message`,
    gitmoji: `
      gitmoji
      commit|message|subject ~ start|begin|open|prefix ~ emoji
      emoji ~ start|begin|open|prefix ~ commit|message|subject`,
    'ticket prefix': `
      commit|message|subject ~ start|begin|open|prefix|prefixed ~ ticket|issue|jira|story ~ number|key|id
      ticket|issue|jira ~ number|key|id ~ prefix|start|front|first ~ commit|message|subject
      prefix ~ commit|message ~ ticket|issue|jira|key|number`,
    'free text': `
      plain|free|ordinary|normal sentence ~ commit|message|subject
      commit|message|subject ~ plain|free|ordinary ~ sentence|text|english|prose
      no ~ prefix ~ commit|subject|message
      commit|message|subject ~~ without ~ type|prefix
      commit|message|subject ~ no ~ prefix`,
  }),
  slot('commit-mood', 'the mood of commit messages', {
    imperative: `
      imperative ~ mood|tense|form|commit|subject|message
      commit|message|subject ~~ imperative
      present tense ~ commit|message|subject
      commit|message|subject ~~ present tense`,
    'past tense': `
      past tense
      commit|message|subject ~~ past tense`,
  }),
  slot('merge-method', 'the way of merging', {
    squash: `
      squash ~ merge|commit|pr|pull_request|branch|before|everything|on|and|into
      @use|always squash
      squash_merge|squash_and_merge
      merge ~ squash|squashed|squashing
      one commit ~ per|for|on ~ merge|pr|main`,
    rebase: `
      rebase ~ merge|before|onto|on|instead|and|fast_forward|branch
      @use|always rebase
      linear history
      merge ~ by|with|via|through rebase
      fast forward`,
    'merge commit': `
      merge commit ~ merge|keep|every|always|create|record
      @use|create|keep|make|with|want ~ merge commit
      --no-ff|no_ff
      merge ~ with ~ merge commit`,
  }),
  slot('branch-update', 'bringing a branch up to date', {
    rebase: `
      rebase ~ onto|on|against|from ~ main|master|upstream|origin|trunk
      update ~ branch ~ rebase|rebasing
      branch ~ up_to_date|fresh|current ~ rebase|rebasing`,
    merge: `
      merge ~ main|master|upstream|trunk ~ into ~ branch|yours|it|feature
      update ~ branch ~ by|with merge
      branch ~ up_to_date|fresh|current ~ merge|merging`,
  }),
  slot('branch-policy', 'where changes are committed', {
    'the main branch': `
      commit|push|land|work|develop|go ~ straight|directly|direct|right? ~ to|on|onto|into|at @main
      commit|push|land|work|develop ~ to|on|onto|into @main
      trunk based
      push|commit ~ to|onto|on @main
      straight|directly|direct ~ to|onto|on|into @main
      direct commit|push ~ to|on|onto @main
      feature branch ~ stale|slow|rot|overhead`,
    'a feature branch': `
      feature|topic|own|separate|dedicated|short_lived|task|personal|new branch
      branch ~ off|from ~ @main
      create|open|cut|make|start|use|on ~ a|own|new|feature branch ~ for|per|before
      direct ~ commit|push ~ off_limits|rejected|blocked|forbidden|prohibited|disabled
      @main ~ off_limits|protected|locked|untouchable
      leave|keep ~ @main alone
      hands off ~ @main
      @everything ~ arrive|come|go|land|enter ~ as|through|via|by ~ @pr
      @pr ~ only ~ way ~ @main
      stack ~ commit ~ on ~ branch`,
  }),
  slot('test-location', 'the place of tests', {
    'beside the code': `
      @test ~~ beside|alongside|next_to|adjacent_to|close_to|near|besides ~ code|file|source|module|component|implementation|it|what
      co locate|located ~~
      co locate
      colocate|collocate ~~ @test
      colocate|collocate|colocated|collocated
      @test ~~ same directory|folder|package|dir ~ as
      @test ~~ next to
      test.ts goes next_to`,
    'a tree of its own': `
      @test ~~ in|under|into|inside|to|below ~ tests|test|spec|tests/|test/|spec/|__tests__|./tests|top_level|tests|tests/unit|tests/* directory|folder|tree|dir|root|subdirectory
      mirror ~ src|source|structure|tree|layout ~ in|under|below ~ tests|test|spec|tests/|test/
      mirror ~ tree|structure|layout|src
      @test ~ live|belong|go|reside|stay|sit|placed|stored|kept|are|put ~ in|under|into|inside|below ~ tests|tests/|test|test/|spec/
      tests|test|__tests__|spec directory|folder
      separate|dedicated ~ @test directory|folder|tree
      put ~ @test ~ tests/|test/`,
  }),
  slot('test-naming', 'the names of tests', {
    method_state_expectation: `
      method state expectation
      methodname|method ~ state|condition ~ expected|expectation|result
      test|name ~~ method ~ scenario|state|condition ~ expected|expectation|result
      given when then ~ name`,
    'a sentence': `
      test|name ~~ plain|full|whole|readable|english ~ sentence
      sentence ~~ name ~ test
      test|name ~~ sentence ~ backtick
      describe ~ behaviour|behavior ~ sentence|words`,
    'should …': `
      test|name|description|it ~ start|begin|open ~ should|quote
      name ~ test ~ should`,
  }),
  slot('test-data', 'test data', {
    factories: `
      factory|factories|builder|faker|factory_bot|factorybot ~~ test|data|object|record
      test|data ~~ factory|factories|builder|built
      @use ~ factory|factories|builder`,
    fixtures: `
      fixture ~~ test|data|file|yml|yaml|json|loaded|shared|declare
      test|data ~~ fixture|fixtures
      @use ~ fixture
      fixtures/*.yml`,
  }),
  slot('date-format', 'the format of dates and times', {
    'ISO 8601': `
      iso 8601|8601-1
      date|day|timestamp|time|instant ~~ iso|rfc3339|rfc
      iso ~ date|format|string|way|timestamp
      yyyy mm dd`,
    'Unix time': `
      unix|epoch ~ timestamp|millisecond|second|time|seconds
      epoch millisecond|second
      milliseconds since`,
    'day-month-year': `
      day month year
      dd mm yyyy
      dd.mm.yyyy|dd/mm/yyyy`,
    'month-day-year': `
      month day year
      mm dd yyyy
      mm/dd/yyyy`,
  }),
  slot('time-zone', 'the time zone of stored times', {
    UTC: `
      utc
      store|save|keep|convert|normalise|normalize ~~ utc`,
    'local time': `
      store|save|keep|write|record|persist ~~ local|wall_clock time
      local time ~~ zone
      wall clock time`,
  }),
  slot('units', 'units of measurement', {
    metric: `
      metric
      gram|kilogram|millilitre|milliliter|litre|metre|celsius|kilometre|kilometer ~~
      si unit`,
    imperial: `
      imperial ~ unit
      cup|ounce|stick|pound|fahrenheit|inch|mile ~ and|or|,
      measure ~ cup|ounce|inch|pound
      us customary`,
  }),
  slot('spelling', 'the spelling', {
    British: `
      british|uk|commonwealth|oxford english|spelling
      en gb`,
    American: `
      american|us english|spelling
      en us`,
  }),
  slot('language-of-text', 'the language of comments and text', {
    English: `
      comment|message|documentation|docs|answer|reply|respond|write|text|commit|communicate|issue|speak ~~ in english
      english only
      @use english`,
    German: `
      comment|message|documentation|docs|answer|reply|respond|write|text|commit|communicate|issue|speak ~~ in german|deutsch`,
    French: `
      comment|message|documentation|docs|answer|reply|respond|write|text|commit|communicate|speak ~~ in french`,
    Spanish: `
      comment|message|documentation|docs|answer|reply|respond|write|text|commit|communicate|speak ~~ in spanish`,
    Chinese: `
      comment|message|documentation|docs|answer|reply|respond|write|text|commit|communicate|speak ~~ in chinese|mandarin`,
    Japanese: `
      comment|message|documentation|docs|answer|reply|respond|write|text|commit|communicate|speak ~~ in japanese`,
    'the language of the user': `
      answer|reply|respond ~~ in ~ user's|users|customer's|caller's|same language
      mirror|match ~ user's|customer's language`,
  }),
  slot('sql-keywords', 'the case of SQL keywords', {
    'upper case': `
      sql? keyword ~~ capital|capitals|uppercase|upper_case|upper
      uppercase|upper_case|capitalise|capitalize ~ sql? keyword`,
    'lower case': `
      sql? keyword ~~ lowercase|lower_case|lower
      lowercase|lower_case ~ sql? keyword
      lower case ~~ keyword`,
  }),
  slot('directory-structure', 'how code is grouped', {
    'by layer': `
      group|grouped|organise|organize|organised|organized|structure|split|arrange|sorted|layout ~~ by layer|type|kind|technical|role
      layer|type based structure|organisation|organization|layout
      one directory|folder per layer|type|kind`,
    'by feature': `
      group|grouped|organise|organize|organised|organized|structure|split|arrange|sorted|layout ~~ by feature|domain|module|use_case|business
      feature|domain based structure|organisation|organization|layout|folder
      one directory|folder per feature|domain|use_case
      directory|folder per feature|domain
      vertical slice`,
  }),
  slot('api-versioning', 'the place of the API version', {
    'the path': `
      version ~ part|in|into ~ path|url|uri
      url|path|route ~ carry|contain|start|include|has|have ~ version
      /v1|/v2|/v2/*|/api/v1`,
    'a header': `
      version ~~ header
      header ~ version|accept_version
      accept version
      url|urls|path|route ~ free ~ version
      content|media type ~ version`,
  }),
  slot('api-errors', 'the body of an error response', {
    'problem JSON': `
      problem json|detail|details
      rfc 7807|9457
      application/problem+json`,
    'a form of our own': `
      error ~~ ok false
      error ~~ error code message
      error ~ envelope|wrapper`,
  }),
  slot('nullability', 'the nullability of fields', {
    'non-null': `
      field|column|property|everything ~~ non null|nullable
      non null|nullable ~ field|column|default`,
    nullable: `
      field|column|property ~~ nullable|optional
      nullable ~ field|column|default
      declare ~ field ~ nullable`,
  }),
  slot('id-type', 'the type of identifiers', {
    UUID: `
      id|identifier|key|primary ~~ uuid|uuidv4|uuidv7|guid
      @use ~ uuid|uuidv7|guid`,
    'auto-increment': `
      id|identifier|key|primary ~~ auto_increment|autoincrement|serial|bigserial|sequential|integer|bigint|identity
      auto incrementing ~ id|key
      @use ~ auto_increment|autoincrement|bigserial`,
    ULID: `
      id|identifier|key|primary|@use ~~ ulid`,
    nanoid: `
      id|identifier|@use ~~ nanoid`,
  }),
  slot('money-type', 'amounts of money', {
    'integer cents': `
      money|amount|price|currency|cents ~~ integer|cents|minor_unit|pence
      minor unit`,
    decimal: `
      money|amount|price|currency ~~ decimal|bigdecimal|numeric`,
    'floating point': `
      money|amount|price|currency ~~ float|double|floating_point`,
  }),
  slot('semver-breaking', 'the version after a breaking change', {
    major: `
      breaking change|changes ~~ major
      major ~~ breaking`,
    minor: `
      breaking change|changes ~~ minor
      minor ~~ breaking`,
    patch: `
      breaking change|changes ~~ patch`,
  }),
  slot('changelog-format', 'the changelog', {
    'Keep a Changelog': `
      keep a changelog`,
    'generated from commits': `
      changelog ~~ generated|compiled|derived|built|produced|assembled ~ from|by|on
      generate|compile|derive|build|produce ~ changelog`,
    'by hand in each pull request': `
      @pr|change|commit ~~ add|adds|update|updates|touch|include|has|carry ~~ changelog
      add|write|put|update ~~ entry|line|note ~~ changelog
      changelog ~ entry|line ~ in|with|for|per|by ~ @pr|change|every|each|hand`,
  }),
  slot('heading-style', 'the case of headings', {
    'sentence case': `
      heading|title|header ~~ sentence case
      sentence case ~~ heading|title`,
    'title case': `
      heading|title|header ~~ title case
      title case ~~ heading|title|header`,
  }),
  slot('citation-style', 'the citation style', {
    numbered: `
      source|reference|citation|cite|paper ~~ numbered|vancouver|ieee|number
      vancouver ~ style`,
    'author and year': `
      source|reference|citation|cite|paper|refer ~~ author ~ year
      apa|harvard ~ style|citation
      cite ~ apa|harvard`,
    MLA: `
      mla ~ style|citation`,
  }),
  slot('deploy-frequency', 'how often is deployed', {
    'on every merge': `
      merge|commit|push ~ go|goes|is ~ live|deployed|production
      every merge|commit ~~ live|deployed|deploys|released|production
      continuous deployment|delivery
      deploy|ship|release ~ on|after|with every|each merge|commit`,
    'on a schedule': `
      deploy|deployed|release|released|production|updated|ship|shipped ~~ once|twice ~ week|day|month|sprint
      weekly|monthly|fortnightly|biweekly deploy|release
      release|deploy ~ every # week
      release|deploy ~ on tuesday|wednesday|thursday|monday|schedule
      release train`,
  }),
  slot('source-language', 'the language of new code', {
    TypeScript: `
      typescript only
      @use|write ~ typescript ~ for|not|instead|only|everything|all
      @always ~ code|file ~ in|is|are typescript
      new ~ code|file|module ~ in|is|are|use ~ typescript
      typescript ~ for ~ all|every|new|everything`,
    JavaScript: `
      javascript only
      plain|vanilla javascript
      @use|write ~ javascript ~ for|not|instead|only|everything|all
      new ~ code|file|module ~ in|is|are|use ~ javascript
      .js file ~ not|instead ~ typescript|.ts`,
  }),
  slot('rest-or-graphql', 'the kind of API', {
    REST: `
      @use|expose|build|add|new|api|endpoint|interface ~~ as|in|is|are|with|use|over rest|restful
      @use rest ~ not|instead|over|for`,
    GraphQL: `
      @use|expose|build|add|new|api|interface ~~ as|in|is|are|with|use|over|through graphql
      @use graphql`,
    gRPC: `
      @use|expose|build|add|new|api|interface ~~ as|in|is|are|with|use|over|through grpc
      @use grpc`,
    tRPC: `
      @use|expose|build|add|new|api|interface ~~ as|in|is|are|with|use|over|through trpc
      @use trpc`,
  }),
  slot('scratch-place', 'the place of throw-away files', {
    'in the repository': `
      one_off|scratch|throw_away|throwaway|temporary|temp ~ script|file|code ~~ to|in|into|under tmp/|scratch/|tmp|.tmp/|scripts/tmp|temp/
      working|scratch|temp file ~ in ~ repo|repository|tree`,
    'outside the repository': `
      one_off|scratch|throw_away|throwaway|temporary|temp ~ script|file|code ~~ outside|/tmp|$home|/tmp/
      outside ~ checkout|repository|repo|tree`,
  }),
];
