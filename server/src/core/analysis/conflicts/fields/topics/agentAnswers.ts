import { choiceField, type Field, practiceField } from '../field.ts';
import { UNWANTED, WANTED } from './agentWords.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|output|text|reader|explanation|code|snippet|report|client|visitor|go|email|e-mail|people|person|request|turn|conversation|task|sentence|paragraph|prose|thing|developer|documentation|doc|comment|example|agent|solution|page|change|summary|markdown|terminal|asked|ask|done|finished|given|long|abstract|architecture|complex|several|data|policy|figure|claim|decision|problem|choice|want|need|first`;

const ANSWER = `answer, reply, response, chat message, speak to (us|me|user|customer), respond, final message, talk to (us|me|user|customer), in chat, chat`;

/** Length, form and parts of what an agent answers. */
export const AGENT_ANSWER_FIELDS: readonly Field[] = [
  choiceField(
    'principle',
    'short-or-thorough-f',
    'the length of answers',
    `answer, reply, response, respond, chat, what you (say|write), verbosity, speak, talk, explanations you give`,
    {
      short: {
        near: `(shorter|brief|terse|concise|succinct|crisp|compact|laconic|telegraphic|snappy|pithy|curt|lean|tight|minimal|clipped|bite-sized), (briefly|tersely|concisely|succinctly|compactly), to point, few words, few sentences, fewest, (one|two|three|four|five|single|couple|handful) (sentence|line|word|paragraph), (under|below|within|at most|maximum|no more than|up to) … (word|sentence|line|paragraph|character), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (ramble|waffle|essay|wall of text|long-winded|elaborate|elaboration|verbose|padding|filler|novel|drone|lecture|longer|overexplain|over-explain), (no|without|avoid|cut|drop|skip|hate|zero) (fluff|waffle|padding|filler|rambling|verbosity), fit … (screen|phone|tweet|line), tweet, less is more, every word, skip detail, brevity, sms, telegram, wall of text, headline, in nutshell, spare … detail`,
        alone: `be (concise|brief|terse|succinct|laconic|short|crisp|to point), stay (concise|brief|terse|succinct|short|crisp), keep (it|answer|reply|response|explanation) (short|brief|concise|terse|succinct|crisp|tight), (answer|reply|respond|explain|speak|write) (briefly|tersely|concisely|succinctly|shortly|in few words), few words as possible, brevity (is|first|over|beats|wins|matters), (short|brief|terse|concise|succinct) (answer|reply|response), less is more, don't waffle, no waffle, get to point, nobody reads (essays|novels|walls|long), (one|two|three|few|couple) (line|lines|sentence|sentences|words) (will do|is enough|suffice|are enough|are plenty), keep answers to, long answers … (not|unread|skipped|nobody), (spare|save) (words|breath|ink), say it in, cut to bone, every word must earn, (phone|small) screen, (one|single) screen, telegram style`,
      },
      thorough: {
        near: `(thorough|=detailed|comprehensive|exhaustive|extensive|elaborate|in-depth|lengthy|generous|expansive|verbose|longer|full-length), (thoroughly|exhaustively|comprehensively|extensively|at length|in depth|in detail), full detail, every detail, all details, (cover|explore|discuss|treat|consider|address|spell out|go into|unpack) … (every|all|angle|aspect|detail|depth|edge case|background|context|nuance|fully), background, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (terse|brief|short|skimp|one-liner|curt|stingy|clipped|abbreviate|cut short|leave out|omit|spare), (leave|leaving) nothing (out|unsaid), leave no … (stone|question|detail), essay, whole story, full picture, from every angle, (rather|better) … (too much|long), more is more, several paragraphs, at least … (word|paragraph|sentence)`,
        alone: `(be|stay) (thorough|detailed|comprehensive|exhaustive|verbose|expansive) in … (answer|reply|response|explanation), in (great|full|exhaustive|painstaking) detail, (explain|describe|discuss) (everything|all|every step|each step) … (detail|depth|length|thoroughly|fully|step), (detailed|thorough|comprehensive|exhaustive|in-depth|lengthy|long) (answer|reply|response), leave nothing (out|unsaid), leave no stone unturned, from every angle, (explain|answer|respond|reply) … (at length|in depth|in detail|exhaustively|comprehensively), more detail … better, (rather|better) too (long|much) than, err on side (detail|length|long), (never|=not|don't|nothing|nobody|mustn't|shouldn't) skimp on (detail|explanation|background), exhaust … (subject|topic|question), go deep, (tell|give) whole story, spare no detail, (generous|lavish) with (detail|words|explanation)`,
      },
    },
    { home: HOME },
  ),
  practiceField('markdown-answers', 'Markdown in answers', {
    things: ANSWER,
    acts: `markdown in answers, markdown in replies, rich formatting`,
    for: `(format|write|render|answer|reply|respond|use|structure|deliver|mark up) … (markdown|github-flavored|github-flavoured|gfm|commonmark), in markdown, as markdown`,
    against: `plain text, plaintext, raw text, no (formatting|markup|markdown|asterisks|rich text), (never|=not|don't|without|free of|strip|nothing|nobody|mustn't|shouldn't) … (markdown|markup|asterisks|rich text), unformatted, asterisks … (show|visible|literal), naked text`,
    forAlone: `(answer|reply|respond) … in markdown, format … (answer|reply|response) … markdown`,
    againstAlone: `(answer|reply|respond) in (plain text|plaintext), plain text (answers|replies|responses), no markdown in … (answer|reply|response|chat)`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'lists-or-prose',
    'bullet lists or prose',
    `${ANSWER}, bullet, bullet point, bulleted, dash list, listicle, prose, running text`,
    {
      lists: {
        near: `(bullet|bullets|bulleted|bullet point|list|listicle) … (prefer|rather|instead|over|beat|always|form|everything|short|beats), (use|prefer|write|answer|structure|break|format|present|put|organise|organize|give|with|as|in|into|favour|favor) … (bullet|bullet point|bulleted list|bullet list), (never|=not|don't|no|avoid|nothing|nobody|mustn't|shouldn't) … (prose|paragraph|running text|wall of text|blocks of text|continuous text), point form, bulletise, bulletize, itemise, itemize, keyword list`,
        alone: `bullet point (over|rather|instead|beat|before|=not) … (prose|paragraph|text|sentence), bullets (over|rather|instead|beat|before|=not) … (prose|paragraph|text|sentence), (answer|reply|respond|write|explain) in bullet, in point form`,
      },
      prose: {
        near: `(prose|running text|flowing text|full sentences|paragraphs|continuous text|whole sentences|complete sentences) … (prefer|rather|instead|over|only|always|beats|=not), (write|use|prefer|answer in|speak in|explain in|reply in|respond in|write in|stick to|keep to|favour|favor) (prose|running text|flowing|full sentences|paragraphs|continuous text|whole sentences|complete sentences), (never|=not|don't|no|avoid|without|ban|drop|skip|free|nothing|nobody|mustn't|shouldn't) … (bullet|bullets|bulleted|bullet point|listicle|itemise|itemize|enumeration|dash list|list), powerpoint, laundry list`,
        alone: `(prose|paragraphs|full sentences) (over|rather|instead|=not|beats) … (bullet|list), no (bullet|bullets|bullet point|bulleted), (never|don't|=not|avoid|nothing|nobody|mustn't|shouldn't) (use|write|answer|reply|in|with) … bullet, no lists, continuous text`,
      },
    },
    { home: HOME + '|list|bullet|item' },
  ),
  practiceField('tables-in-answers', 'tables in answers', {
    things: ANSWER + `, comparison, compare, options, markdown table, tabular, columns and rows`,
    acts: `markdown table, ascii table, tabular form, tables in answers, tables in replies, comparison table, tables in chat`,
    for: `(use|put|present|show|give|draw|make|build|lay out|arrange|in|as|prefer) … (table|tabular|grid), (table|tables) (beat|say|are welcome|help|work), side by side, at a glance`,
    against: `(never|=not|don't|no|without|avoid|instead|skip|rather|nothing|nobody|mustn't|shouldn't) … (table|tables|tabular|grid), (table|tables) … (break|unreadable|not render|don't render|wrap|narrow|mangled|ugly)`,
    home: HOME + '|table|comparison',
  }),
  practiceField('headings-in-answers', 'headings in answers', {
    things: ANSWER,
    acts: `headings in answers, headings in replies, headings in chat, markdown headings in responses, section headers in answers, headers in responses, headers in replies, headings in responses`,
    for: `(structure|divide|split|break|organise|organize|group|use|put|section|start|open) … (heading|headings|header|section title|titled section)`,
    against: `(never|=not|don't|no|without|avoid|skip|free of|nothing|nobody|mustn't|shouldn't) … (heading|headings|header|section title|titled section)`,
    home: HOME + '|heading|header',
  }),
  practiceField('bold-in-answers', 'bold type in answers', {
    things: ANSWER,
    acts: `bold in answers, bold in replies, bold type in answers, bold text in replies, bold in chat, bold text in answers`,
    for: `(bold|highlight|emphasise|emphasize|embolden) … (key|important|keyword|term|crucial|phrase|takeaway), (use|put|set|in|with) … (bold|boldface|bold type)`,
    against: `(never|=not|don't|no|without|avoid|skip|free of|nothing|nobody|mustn't|shouldn't) … (bold|boldface|bolding|italics), shouting`,
    home: HOME + '|word|term',
  }),
  choiceField(
    'practice',
    'bare-output',
    'nothing but structured data in answers',
    `answer, reply, respond, response, emit, print`,
    {
      'data alone': {
        near: `(json|yaml|xml|csv) and nothing else, (json|yaml|xml|csv) (only|alone), (only|nothing but|exclusively|solely|pure|raw|bare|single) (json|yaml|xml|csv), no (prose|text|commentary|explanation|preamble|words|chatter) (around|before|after|outside), without (prose|commentary|surrounding text|text around|markdown fences), parsed by (machine|program|script)`,
        alone: `(respond|reply|answer) … (json|yaml|xml|csv) (only|alone|and nothing else), (respond|reply|answer) (only|exclusively|solely) (with|in) … (json|yaml|xml|csv), (respond|reply|answer) with nothing but … (json|yaml|xml|csv), (json|yaml|xml|csv) and nothing else, (json|yaml|xml|csv) … not … (word|character|line|letter) … (around|more|else|before|after), (nothing|no word|no text) (around|before|after|besides) … (json|yaml|xml|csv)`,
      },
      'data with prose': {
        near: `(prose|sentence|explanation|words|introduction|paragraph|remark) … (around|before|after|beside|above|below|accompany) … (json|yaml|xml|csv|data), (explain|introduce|accompany|surround|preface|follow) … (json|yaml|xml|csv), never (bare|naked|raw) (json|yaml|xml|csv|data)`,
        alone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (answer|reply|respond) … (bare|naked|raw|pure) (json|yaml|xml|data), (explain|introduce|accompany|preface) … (json|yaml|xml|csv) … (sentence|prose|words|explanation|paragraph), (json|yaml|xml|csv) … (accompanied|introduced|preceded|followed|explained) … (prose|sentence|words|explanation|paragraph), (follow|precede|accompany|introduce) … (json|yaml|xml|csv|data) … (explanation|sentence|summary|words|prose|note)`,
      },
    },
    { home: HOME + '|json|data|object|result' },
  ),
  choiceField(
    'practice',
    'explain-code-f',
    'explaining the code one hands over',
    `code block, snippet, code you (give|write|hand|show|post|deliver|send), answer, reply, respond, chat reply`,
    {
      'code alone': {
        near: `(code|patch|diff) and nothing else, nothing but code, only code, bare code, (no|without|skip|omit|spare|drop) (explanation|commentary|walkthrough|prose|narration), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (explain|comment on|walk through|talk through|narrate) … (code|snippet|it|solution|line|patch), let code (speak|talk), unannotated`,
        alone: `code and nothing else, (only|nothing but) code, (no|without|skip|omit) (explanation|commentary|prose) (around|after|before) … (code|snippet|solution|diff|patch|block), (return|output|respond with|reply with|answer with|give|send|want) … code (only|alone), let code (speak|talk), code … speaks for itself, code not prose, code and no prose`,
      },
      'code with an explanation': {
        near: `(explain|describe|annotate|walk|talk|guide|lead|narrate|justify|unpack) … (line by line|each line|every line|code block|snippet|what it does|how it works|why it works|below code|solution), (comes|arrive|arrives|followed|accompanied|paired|delivered|goes) … (explanation|commentary|walkthrough|paragraph|prose|rationale), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (bare code|naked code|unexplained|without explanation|code dump), what it does and why, why it works, (comment on|say|tell|note) what … (snippet|code|it) … do, underneath, (explanation|comment) (below|underneath|beneath|after)`,
        alone: `explain … (code|snippet|solution) … (line by line|step by step|below|in words), (each|every|all) (snippet|code block|listing|piece of code) … (explanation|explained|commentary|walkthrough), (walk|talk|guide|lead) … through (code|snippet|solution|every line|each line), (never|don't|=not|nothing|nobody|mustn't|shouldn't) (dump|post|drop|hand over|deliver|give) … code without`,
      },
    },
    { home: HOME + '|line|block|diff|patch' },
  ),
  choiceField(
    'practice',
    'whole-or-excerpt',
    'whole files or only the changed parts in answers',
    `answer, reply, response, chat, code block, snippet, show … code, code you (show|give|post|print|return), when … (show|present|return|print) (code|changes|edits)`,
    {
      whole: {
        near: `(whole|entire|complete|full) (file|code|function|source|class|module|listing), (never|=not|don't|no|without|nothing|nobody|mustn't|shouldn't) … (abbreviate|ellipsis|elide|truncate|shorten code|rest of file|rest of code|existing code), copy and paste, copy-paste, copy-pasteable, copy-pastable, ready to paste, drop-in, no gaps`,
        alone: `(never|no|don't|=not|nothing|nobody|mustn't|shouldn't) (abbreviate|elide|truncate|shorten) … code, (return|output|show|print|post|give|send|paste) … (whole|entire|complete|full) (file|listing|source), no … (rest of code|existing code|rest of file|code unchanged), (no|never) placeholder comments, (print|show|give|post|return|send|output) (file|files|code) in full, (file|files|code|snippet) … (in full|complete|without gaps|ready to paste)`,
      },
      excerpt: {
        near: `only … (changed|relevant|affected|hunk|difference|modified|what changed|lines that change), as (diff|patch|unified diff), (diff|patch|hunk|unified diff|excerpt) (only|rather|instead|=not), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (whole|entire|complete|full|reprint|repeat|echo|dump|paste) … (file|unchanged|listing|code), (elide|omit|leave out|skip|abbreviate) … (unchanged|rest|remainder|untouched), unified diff, rest (unchanged|omitted|elided), with … ellipsis, (hunk|changed lines|lines that change|part that changes) … (belong|only|enough|suffice), only … hunk`,
        alone: `(show|print|return|give|post|send|present|output) only … (changed|modified|affected|relevant) (line|part|section|hunk), (show|print|return|give|post|send|present|output) only (lines|parts|sections|hunks) … (changed|change|modified|affected), (show|give|send|post|present|return) … (changes|edits|code) as (diff|patch|unified diff), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (reprint|repeat|echo|dump|paste|output|print|return) … (whole|entire|complete|full|unchanged) (file|code)`,
      },
    },
    { home: HOME + '|line|lines|file|block|part|hunk' },
  ),
  practiceField('code-fences', 'code in fenced blocks', {
    things:
      ANSWER +
      `, code sample, code you show, snippet, command you show, backticks, code block, fenced, code fence, language tag`,
    acts: `fenced code block, triple backticks, fenced block, backtick fence`,
    for: `(wrap|put|enclose|set|place|go|goes|belong|belongs|show|present|tag|surround|live) … (fence|fenced|code block|triple backticks|language tag|backtick), between … backticks, inside fences, (sit|stand|live|belong|go) … (fence|fences|backticks|code block)`,
    against: `(never|=not|don't|no|without|strip|drop|free of|nothing|nobody|mustn't|shouldn't) … (fence|fenced|code block|triple backticks|fencing), raw (text|code) without, unfenced, as plain lines, indent … (four|4)`,
    home: HOME + '|command|block',
  }),
  practiceField('preamble', 'opening words before the answer itself', {
    things:
      ANSWER +
      `, opening (line|words|sentence|phrase|remark), introduction, preamble, opener, lead-in, first (sentence|line|word), throat-clearing, greeting, pleasantries`,
    acts: `preamble, preambles, introductory phrase, introductory remark, introductory sentence, opening phrase, throat-clearing, opening remark, lead-in, opening pleasantries, warm-up sentence, introductory paragraph`,
    for: `(begin|start|open|preface|introduce|lead|greet|ease|warm up) … (greeting|introduction|preamble|hello|sentence that|overview|context|by name|friendly|short intro|what you are about|pleasantry|opening|gently|welcome|acknowledge|acknowledging), set … scene, set … stage, before … (diving|getting|heart|meat), say hello, (short|brief|friendly|one-line) (introduction|preamble|greeting|intro|opener)`,
    against: `(no|without|skip|never|=not|don't|omit|drop|cut|spare|free of|nothing|nobody|mustn't|shouldn't) … (preamble|introduction|intro|opener|greeting|pleasantries|throat-clearing|warm-up|lead-in|small talk|ado|filler|ceremony|run-up|opening), straight to (point|answer|it|business|matter), (get|come|go|cut|jump) (straight|right|directly|immediately) (to|into), first (word|sentence|line) … (is|answers|contains|carries|must|holds|gives) … (answer|result|information|code), cut to … chase, get to point, begin with … (answer|result|content|point), (start|open|begin) (directly|straight|right|immediately)`,
    againstAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (begin|start|open) … with … (sure|certainly|of course|great question|absolutely|okay), (get|come|go) straight to (point|answer|business|matter), no (preamble|throat-clearing|introductory|pleasantries), cut to … chase, (without|skip) … (preamble|throat-clearing|pleasantries), answer … (at once|immediately|first thing|without ado), skip … introduction, no (introduction|opening|greeting)`,
    forAlone: `(greet|welcome) (user|customer|visitor|caller|people|them|everyone|client) … (before|first|by name|warmly|with)`,
    home: HOME + '|introduction|first',
  }),
  practiceField('restate-question', 'repeating the question', {
    things: `question, what user (asked|said|wants), what … was asked, prompt back, what they asked`,
    acts: `restating question, repeating question, rephrasing question, parroting, restatement of question, restating request`,
    forAlone: `(restate|rephrase|paraphrase|repeat|mirror|echo|reformulate|play back|summarise|summarize|sum up) (question|request|what they asked|what was asked|what user said|what user asked|what user wants|what you understood|what you heard|understanding|what customer|customer question|user question|user request|problem back), (paraphrase|restate|rephrase|repeat|paraphrasing) … what (you were asked|was asked|user asked|they asked|you understood)`,
    for: `(repeat|restate|rephrase|paraphrase|echo|play back|mirror) … (own words|back|first|before), in own words, make sure you understood`,
    against: `(never|=not|don't|no|without|skip|nobody|nothing|mustn't|shouldn't) … (repeat|restate|restating|rephrase|rephrasing|paraphrase|echo|parrot|parroting|echoing|repeating|play back|recite)`,
    againstAlone: `no (parroting|echoing), no parrot, (we|i|users|they) know what (we|i|they) asked, no need to (repeat|restate|rephrase|paraphrase)`,
    home: HOME,
  }),
  choiceField(
    'order',
    'conclusion-first',
    'where the conclusion stands',
    ANSWER +
      `, conclusion, result, verdict, recommendation, bottom line, reasoning, argument, rationale, report, finding`,
    {
      'conclusion first': {
        near: `(lead|open|begin|start) with … (conclusion|result|verdict|recommendation|bottom line|answer), (conclusion|result|verdict|recommendation|bottom line|answer) … (first|top|up front|upfront|before|first sentence|first line|opens|leads|at once), bottom line up front, bluf, inverted pyramid, most important … first, (reasoning|argument|rationale|detail|explanation|why) … (after|afterwards|below|follow|later|second|second place), don't bury, never bury, headline first, tl;dr … (top|first|start)`,
        alone: `bottom line up front, bluf, inverted pyramid, answer first then, (don't|never|=not|nothing|nobody|mustn't|shouldn't) bury … (lede|lead|answer|conclusion), lead with … (answer|conclusion|result|verdict|bottom line)`,
      },
      'reasoning first': {
        near: `(reasoning|argument|rationale|thinking|evidence|background|explanation|context|analysis|derivation|facts|why) … (first|before|precede|precedes|lead|leads|open|opens|come first), (conclusion|result|verdict|recommendation|answer) … (last|end|only after|at end|follow|follows|final|close|closes|bottom|wait), (build|work|lead) … (up|towards|toward) … (conclusion|answer|result|verdict), (develop|derive|lay out|reason|think) … (before|then|first), (arrive|close|end|conclude|finish) (with|at) … (conclusion|verdict|result|recommendation), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (conclusion|answer|verdict|result) … (first|before|up front|upfront|open|start|give away|outset)`,
        alone: `(reason|think|work) … before (answering|you answer|concluding|giving … answer), save … (conclusion|verdict|answer) for … (end|last)`,
      },
    },
    { home: HOME },
  ),
  practiceField('follow-up-questions-f', 'closing with a question', {
    things: ANSWER + `, follow-up question, closing question, last (line|sentence|word), end of turn, turn`,
    acts: `follow-up question, closing question, question at end, leading question, engagement question, trailing question`,
    for: `(end|close|finish|conclude|wrap|sign off|leave|round off|part) … (question|asking|whether), (ask|pose|offer|add|invite) … (follow-up|what next|anything else|whether … help|further question|more help|open question|one more question|continue), keep … conversation (going|alive|flowing), throw … ball back, hook`,
    against: `(never|=not|don't|no|without|avoid|nothing|nobody|mustn't|shouldn't) … (end|close|finish|conclude|sign off|fish|bait|prod) … (question|asking|offer|engagement|reply|more), (answered|given|said) stop, (end|close|finish|stop) … (full stop|statement|period|there|once answered|when answered), no (follow-up|closing|trailing|leading|engagement|further) question, (stop|end) when … (done|answered|finished|said), never ask … (anything else|if … help|further|more)`,
    forAlone: `ask … (whether|if) … (anything else|need more|further help|more help|helped|clear), (end|close|finish|conclude) … (with|by) … question, (end|close|finish|conclude) by asking, ask … what … (next|else), (leave|send off) … with … question, keep … conversation (going|alive)`,
    againstAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (ask|end|close|finish) … (anything else|further help|with a question|with question|by asking|on a question|let me know), no (closing|follow-up|trailing|engagement) question, full stop not question`,
    home: HOME + '|end|turn',
  }),
  practiceField('next-steps', 'offering next steps', {
    things:
      ANSWER +
      `, next step, further step, what to do next, follow-up work, further improvement, further idea, what else, possible improvement`,
    acts: `suggested next steps, next-step suggestions, unsolicited suggestions, unsolicited next steps, suggestions for next steps, follow-up suggestions, next steps, further suggestions`,
    for: `(suggest|propose|offer|list|name|recommend|point out|outline|mention|add|give|close with|end with|finish with) … (next step|next|further step|improvement|what else|follow-up|what to do|idea|continue)`,
    against: `(never|=not|don't|no|without|skip|omit|nobody|nothing|mustn't|shouldn't) … (suggest|propose|offer|recommend|next step|further|suggestions|follow-up), answer … and stop, i know what … next`,
    forAlone: `(list|name|say|mention|suggest|outline) what … (done|do|come|tackle) next, ideas for (next|further|follow-up) … (close|end|finish)`,
    againstAlone: `(keep|hold) ideas … (further|next|yourself), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (suggest|propose|offer) … (next|further|follow-up) (step|work|idea|task)`,
    home: HOME + '|end',
  }),
  practiceField('citing-f', 'sources in answers', {
    things: `claim, fact, statistic, assertion, answer, reply, citation, footnote, bibliography, sources, statement of fact, information you give, figures you quote, reader, customer`,
    acts: `citations, footnotes, source list, bibliography, inline citations, source links, source references`,
    for: `(cite|name|give|link|attribute|list|provide|state|mention|credit|add|note|quote) … (source|origin|citation|footnote|where it comes|where you found|where you got|evidence), (each|every|all|any|no) (fact|claim|statement|assertion|figure|statistic|number|answer) … (source|cite|cited|citation|footnote|sourced|backed|trace|attributed|evidence), (never|no|nothing) … (unsourced|without source|without citation|unattributed|without evidence), back … (source|evidence|citation)`,
    forAlone: `cite (source|sources|your sources), (give|name|state|list|mention) (source|sources) (for|with|after|at|behind), (tell|say|state|show|note|mention) … where … (come|comes|came|got|found) from, where … (figure|fact|number|claim|information) … from, (link|give|name|show) (source|reference|evidence) (behind|for|after)`,
    against: `leave out (source|citation|reference|footnote), (leave|keep) (source|citation|reference|footnote|link) … out, (no|never|=not|don't|omit|skip|drop|spare|free of|nobody|nothing|mustn't|shouldn't) (source|citation|cite|footnote|bibliography|attribution|name source|list source|give source|mention source), (reader|customer|user) … (not interested|don't care|doesn't care|no interest) … source, scholarly apparatus, this is no paper`,
    againstAlone: `(never|don't|=not|no need to|nothing|nobody|mustn't|shouldn't) cite (source|anything), (reference|citation|source|footnote) … (clutter|distract|noise), nobody (cares|asks) where, (drop|skip|omit|leave out|ditch) (reference|references|citation|citations|source|sources|footnote|footnotes), (never|=not|don't) bother … with (source|sources|references|citations)`,
    home: HOME + `|source|fact|claim|statement|information`,
  }),
  practiceField('links-in-answers', 'links in answers', {
    things: ANSWER,
    acts: `links in answers, links in replies, links in chat, external links in answers, clickable links, outbound links, links in responses`,
    for: `(link|point|send|direct|give|add|include|provide|attach|share|paste|offer|put|post|insert) … (link|url|help page|help article|relevant page|documentation page|manual page|clickable)`,
    against: `(never|=not|don't|no|without|strip|avoid|omit|nobody|free of|nothing|mustn't|shouldn't) … (link|url|hyperlink|web address|clickable), explain it (here|directly) (instead|rather)`,
    forAlone: `(send|give|offer) … (url|link) (to|for) … (article|page|help|documentation|doc|manual|guide)`,
    againstAlone: `(url|urls|link|links|hyperlink) … (no place|stay out|not wanted|banned|forbidden|not belong) … (answer|reply|chat|response|message), no (url|urls|link|links) in … (answer|reply|chat|response)`,
    home: HOME + '|link|page|url',
  }),
  choiceField(
    'principle',
    'quote-or-paraphrase',
    'quoting or paraphrasing',
    `source, document, passage, policy, regulation, original, manual, statute, interview, article`,
    {
      quote: {
        near: `(quote|cite|reproduce|repeat|reprint|recite) … (verbatim|word for word|exact words|literally|letter by letter|exactly|original wording), exact (words|wording), in quotation marks, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (paraphrase|reword|rephrase)`,
        alone: `(never|don't|=not|nothing|nobody|mustn't|shouldn't) (paraphrase|reword) (source|quote|passage|policy|document|regulation)`,
      },
      paraphrase: {
        near: `in own words, into own words, (paraphrase|reword|rephrase|retell|reformulate), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (word for word|quotation)`,
        alone: `(never|don't|=not|nothing|nobody|mustn't|shouldn't) (quote|copy|reproduce|recite) … (verbatim|word for word|passages|literally), (never|don't|=not|nothing|nobody|mustn't|shouldn't) quote (source|document|policy|manual|regulation|passage), paraphrase (rather|instead|always|everything|never quote), in own words rather than`,
      },
    },
    { home: HOME + `|source|passage|policy|manual` },
  ),
  practiceField('diagrams', 'diagrams in answers', {
    things: `diagram, mermaid, flowchart, sketch, ascii art, ascii diagram, drawing, graph picture, chart, picture, visual, schematic`,
    acts: `diagrams, mermaid, mermaid diagram, flowchart, ascii art, ascii diagram, drawings, ascii drawing, sketches`,
    for: `(draw|sketch|show|illustrate|visualise|visualize|include|use|add|accompany|provide|explain|support) … (diagram|mermaid|flowchart|sketch|ascii|picture|drawing|visual), says more than, thousand words, helps, ${WANTED}`,
    against: `(never|=not|don't|no|without|avoid|omit|skip|nobody|instead|nothing|mustn't|shouldn't) … (diagram|mermaid|flowchart|sketch|ascii|picture|drawing|draw|visual|chart), words (only|alone|suffice|will do), in words, text only, rot, ${UNWANTED}`,
    home: HOME + `|diagram|architecture|flow`,
  }),
  practiceField('math-markup', 'LaTeX for formulas', {
    things: `formula, equation, math, mathematics, maths, mathematical, expression`,
    acts: `latex, latex math, latex notation, mathjax, katex, tex notation, dollar signs`,
    for: `(write|typeset|set|render|format|use|in|put|enclose) … (latex|katex|mathjax|tex|dollar), ${WANTED}`,
    against: `(plain|unicode|ascii|code) (text|characters|symbols|notation|math), (no|never|=not|don't|without|avoid|nothing|nobody|mustn't|shouldn't) … (latex|katex|mathjax|tex|dollar), ${UNWANTED}`,
    home: HOME + '|formula|math',
  }),
  practiceField('show-reasoning', 'showing the reasoning', {
    things: `=reasoning, chain of thought, thought process, rationale, how you (got|arrived|reached|came), deliberation, inner monologue, train of thought, thoughts, thinking process, derivation, thinking`,
    acts: `chain of thought, visible =reasoning, thought process, inner monologue, thinking out loud, thinking aloud`,
    for: `(show|explain|reveal|expose|lay out|share|display|include|walk|describe|spell out|lay|give|make|print|set out|disclose|write) … (=reasoning|thinking|thought|derivation|rationale|how you|train|transparent|visible|bare), open book, out in open, ${WANTED}`,
    against: `(never|=not|don't|no|without|skip|omit|spare|hide|keep|nobody|nothing|mustn't|shouldn't) (=reasoning|thinking|chain|thought|rationale|derivation|monologue|deliberation|show|reveal|share|explain|expose), (keep|stay|remain|happen) … (yourself|private|hidden|inside|head|silent|invisible), answer (only|alone), final answer only, result only, behind … curtain, ${UNWANTED}`,
    forAlone: `show … (=reasoning|workings|thinking|thought process|train of thought), think (aloud|out loud), (explain|lay out|show|tell) how you (got|arrived|reached|came), walk … through … (=reasoning|thinking|thought), (let|allow|help) … (follow|see|retrace|understand) … (train of thought|thoughts|=reasoning|thinking|how you got)`,
    againstAlone: `(answer|result|conclusion|verdict) (only|alone) and no (=reasoning|explanation|steps), (keep|hide) … (=reasoning|thoughts|chain of thought) … (yourself|private|internal|user|hidden), (final|bare) (answer|result) (only|alone), (only|nothing but) (final|bare) (answer|result), (answer|result) without (=reasoning|derivation|how you got), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (show|reveal|explain|share|expose|print) … (=reasoning|thinking|chain of thought|thoughts|workings|how you got|how you arrived), what goes on in head, stays in head, (hide|conceal) … (thought|thoughts|=reasoning|thinking), nobody … see … think`,
    home: HOME + '|=reasoning|step|result',
  }),
  practiceField('examples-in-answers', 'examples in answers', {
    things: ANSWER + `, explanation, concept, explain, abstract, point you make`,
    acts: `worked example, concrete example, illustrative example, examples in answers, examples in explanations`,
    for: `(give|add|include|illustrate|show|provide|offer|support|follow|accompany|pair|anchor|use) … (example|instance|sample case), for instance, (each|every) … example, concrete case`,
    against: `(no|without|never|=not|don't|skip|omit|nothing|nobody|mustn't|shouldn't) … (example|instance|illustration), (unless|only if) asked for one, rule … alone, definitions only`,
    home: HOME + '|concept|explanation',
  }),
  choiceField(
    'principle',
    'number-of-alternatives',
    'one solution or several',
    `alternative, alternatives, options, proposal, suggestion, recommendation, solution, answer, reply, decision, user, customer, menu, question`,
    {
      one: {
        near: `(give|present|offer|propose|suggest|name|recommend|deliver|bring) … (one|single) (solution|answer|recommendation|proposal|option|approach|alternative|suggestion), (give|present|offer|propose|suggest|name|recommend|settle|commit|pick|choose) (exactly one|only one|single best|best one|one best), (no|without|never|=not|don't|nobody|skip|omit|spare|nothing|mustn't|shouldn't) … (alternatives|menu|list of options|several options|options to choose|smorgasbord|buffet|plan b|pros and cons), single (solution|answer|recommendation|proposal), (pick|choose) for (me|us|user), exactly one (solution|answer|recommendation|proposal|option|approach)`,
        alone: `one (solution|answer|recommendation|proposal) (only|and|=not|is enough|per question|no more), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (offer|present|list|give) … (alternatives|menu|several|multiple options|choices), (commit|settle) (to|on) one (solution|answer|approach|recommendation), (one|single) (recommendation|solution|answer|proposal) (is|will|suffices) , (no|never) (either|menu), (make|take) choice for (me|us|user|them)`,
      },
      several: {
        near: `(two|three|several|multiple|different|at least two|at least three|a few|couple|various|handful|more than one|2|3) (option|alternative|solution|approach|proposal|suggestion|candidate), (list|present|offer|give|show|lay out|propose|sketch|spread) … (alternatives|pros and cons|trade-offs|tradeoffs|choices), let … (user|me|us|them|customer|reader) … (choose|pick|decide|select), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … one (option|solution|alternative|answer|proposal) only, always alternatives, choice (is|stays) … (user|mine|theirs)`,
        alone: `(present|offer|give|list|show|propose|lay out|suggest) … (two|three|several|multiple|different|various|a few) (option|alternative|solution|approach|proposal), let (user|me|us|customer) (choose|pick|decide) (between|among|from|which), (options|alternatives|choices) to (pick|choose|select) from, (more than one|at least two|at least three) (option|alternative|solution|proposal|idea|way)`,
      },
    },
    { home: HOME + `|option|alternative|decision|problem` },
  ),
];
