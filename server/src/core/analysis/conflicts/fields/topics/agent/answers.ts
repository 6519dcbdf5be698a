import { choiceField, type Field, practiceField } from '../../field.ts';
import { UNWANTED, WANTED } from './words.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|output|text|reader|explanation|code|snippet|report|client|visitor|go|email|e-mail|people|person|request|turn|conversation|task|sentence|paragraph|prose|thing|developer|documentation|doc|comment|example|agent|solution|page|change|summary|markdown|terminal|asked|ask|done|finished|given|long|abstract|architecture|complex|several|data|policy|figure|claim|decision|problem|choice|want|need|first`;

const ANSWER = `answer, reply, response, chat message, speak to (us|me|user|customer), respond, final message, talk to (us|me|user|customer), in chat, chat window, chat reply, chatbot, chat bot`;

const NEVER = `(never|=not|don't|nobody|nothing|mustn't|shouldn't)`;

/** Length, form and parts of what an agent answers. */
export const ANSWER_FIELDS: readonly Field[] = [
  choiceField(
    'principle',
    'short-or-thorough-f',
    'the length of answers',
    `answer, reply, response, respond, what you (say|write), verbosity, speak, talk, explanations you give`,
    {
      short: {
        near: `=be (brief|terse|concise|succinct|crisp|laconic|short|to point), (answer|reply|response|message) … (brief|terse|concise|succinct|crisp|laconic|pithy|curt|to point), (reply|answer|respond) … (briefly|tersely|concisely|succinctly), (brief|terse|concise|succinct|pithy) (reason|explanation|note|line), few words, few sentences, (answer|reply|respond|response) (in|to|with) (one|two|three|four|five|single|couple|handful) (sentence|line|word|paragraph), (answer|reply|response|message) … (under|below|within|at most|maximum|no more than|up to) … (word|sentence|line|paragraph|character), (at most|no more than|never more than|maximum) (one|two|three|four|five|single) (sentence|paragraph), ${NEVER} … (ramble|waffle|wall of text|long-winded|drone|overexplain|over-explain), (no|without|avoid|cut|drop|skip|hate|zero) (fluff|waffle|filler|rambling|verbosity), no … (essay|essays|wall of text|walls of text|novel|novels), (answer|reply|message) fit … (screen|phone|tweet|line|sms), (like|as|by) (sms|telegram|tweet), characters each, less is more, every word (counts|must), skip detail, brevity, in nutshell, spare … detail, (one|two|two or three|three) sentences`,
        alone: `stay (concise|brief|terse|succinct), keep (answer|reply|response|explanation) … (short|brief|concise|terse|succinct|crisp), (answer|reply|respond|explain|speak) (briefly|tersely|concisely|succinctly|shortly|in few words), few words as possible, brevity (is|first|over|beats|wins|matters), (short|brief|terse|concise|succinct) (answer|reply|response), don't waffle, no waffle, get to point, (two|three|few|couple) (sentences|words) (will do|is enough|suffice|are enough|are plenty), keep answers to, long answers … (not|unread|skipped|nobody), (spare|save) (words|breath|ink), cut to bone, every word must earn, telegram style`,
      },
      thorough: {
        near: `(=be|stay) (thorough|detailed|comprehensive|exhaustive|elaborate|verbose), (thoroughly|exhaustively|comprehensively|at length|in depth|in detail), full detail, (give|explain|include|want) every detail, (cover|explore|discuss|treat|consider|address|spell out|go into|unpack) (every|all) (angle|aspect|detail|background|nuance|edge case), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (terse|too brief|too short|skimp|one-liner|curt|stingy|cut short), (leave|leaving) nothing (out|unsaid), leave no (stone|question|detail), whole story, full picture, from every angle, (rather|better) (too much|too long), more is more, at least … (word|paragraph|sentence)`,
        alone: `in (great|full|exhaustive|painstaking) detail, (explain|describe|discuss) (everything|all|every step|each step) … (in detail|at length|thoroughly|fully), (give|write|provide|prefer|want|offer|expect) (detailed|thorough|comprehensive|exhaustive|in-depth|lengthy|long) (answer|reply|response), leave nothing unsaid, leave no stone unturned, from every angle, (explain|answer|respond|reply) … (at length|in depth|in detail|exhaustively|comprehensively), (rather|better) too (long|much) than, err on side (detail|length), (never|=not|don't|nothing|nobody|mustn't|shouldn't) skimp on (detail|explanation|background), exhaust (subject|topic|question), spare no detail, (generous|lavish) with (detail|words|explanation)`,
      },
    },
    { home: HOME },
  ),
  practiceField('markdown-answers', 'Markdown in answers', {
    things: ANSWER,
    acts: `markdown in answers, markdown in replies, markdown in responses, rich formatting`,
    for: `(format|write|render|structure|deliver|mark up) … (=in|=as|=with) (markdown|github-flavored markdown|github-flavoured markdown|gfm|commonmark), (answer|reply|respond) … (in|with) (markdown|github-flavored markdown|commonmark), use (markdown|github-flavored markdown)`,
    against: `(in|as|use|write|send) plain text, in plaintext, plain text only, no (formatting|markup|markdown|asterisks|rich text), (never|=not|don't|without|free of|strip|nothing|nobody|mustn't|shouldn't) (use|write|send|contain|) (markdown|markup|asterisks|rich text), unformatted text, asterisks … (show|visible|literal)`,
    forAlone: `(answer|reply|respond) in markdown, format … (answer|reply|response) … markdown`,
    againstAlone: `(answer|reply|respond) in (plain text|plaintext), plain text (answers|replies|responses), no markdown in … (answer|reply|response|chat), plain text only no markdown, no markdown in (answer|answers|reply|replies|chat)`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'lists-or-prose',
    'bullet lists or prose',
    ANSWER,
    {
      lists: {
        near: `(use|prefer|write|answer|structure|break|format|present|put|give|organise|organize|favour|favor) … (bullet|bulleted list|dash list), (in|as|into|with) (bullet|bulleted list|dash list), (never|=not|don't|no|avoid|nothing|nobody|mustn't|shouldn't) (write|use|in|answer in|) (prose|paragraph|running text|wall of text|blocks of text|continuous text), point form, bulletise, bulletize, itemise, itemize`,
        alone: `bullet point (over|rather|instead|beat|before|=not) … (prose|paragraph|text|sentence), bullets (over|rather|instead|beat|before|=not) … (prose|paragraph|text|sentence), (answer|reply|respond|explain) (in|with) bullet, in point form, (give|write|present) lists as bullet, (summary|answer|reply|response) (is|are) (always|) bulleted list, (summarise|summarize|summary) (as|in|with) (bullet|bulleted list)`,
      },
      prose: {
        near: `(write|use|prefer|favour|favor|stick to|keep to) (prose|running text|flowing text|full sentences|paragraphs|continuous text|whole sentences|complete sentences), (in|as) (prose|running text|flowing text|full sentences|paragraphs|continuous text|whole sentences|complete sentences), (prose|full sentences|whole sentences|paragraphs) only, (never|=not|don't|no|avoid|without|nothing|nobody|mustn't|shouldn't) … (bullet|bulleted list|listicle|dash list), (no|without|avoid|free of) =lists`,
        alone: `(prose|paragraphs|full sentences) (over|rather|instead|=not|beats) … (bullet|bullets|=lists), no (bullet|bullets|bullet point|bulleted), (never|don't|=not|avoid|nothing|nobody|mustn't|shouldn't) (use|write|answer|reply|respond) … (bullet|bulleted), prefer prose, prose only, (use|write in|answer in) prose, lists … never as bullets, (paragraph|text|summary) … without (bullet|bulleted), as one paragraph`,
      },
    },
    { home: HOME + '|list|bullet|item' },
  ),
  practiceField('tables-in-answers', 'tables in answers', {
    things: ANSWER + `, comparison, comparison table`,
    acts: `ascii table, tables in answers, tables in replies, comparison table, tables in chat`,
    for: `(use|put|present|show|give|lay out|arrange|list|prefer) … (in|as|into|with) (=table|=tables|markdown table|comparison table), (use|prefer|draw) (=table|=tables|markdown table), (=table|=tables) (beat|are welcome|help)`,
    against: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (use|draw|make|put|send|answer) … (=table|=tables), (no|without|avoid|skip) =tables, =tables … (break|unreadable|not render|don't render|mangled|ugly)`,
    home: HOME + '|table|comparison',
  }),
  practiceField('headings-in-answers', 'headings in answers', {
    things: ANSWER,
    acts: `headings in answers, headings in replies, headings in chat, markdown headings in responses, section headers in answers, headings in responses`,
    for: `(structure|divide|split|break|organise|organize|group|use) … (heading|headings|section title|titled section)`,
    against: `(never|=not|don't|without|avoid|skip|nothing|nobody|mustn't|shouldn't) … (heading|headings|section title|titled section), no (heading|headings|section title)`,
    home: HOME + '|heading|header',
  }),
  practiceField('bold-in-answers', 'bold type in answers', {
    things: ANSWER,
    acts: `bold in answers, bold in replies, bold type in answers, bold text in replies, bold in chat, bold text in answers`,
    for: `bold (key|important|keyword|term|crucial|phrase|takeaway), (use|put|set|in|with) (bold|boldface|bold type)`,
    against: `(never|=not|don't|no|without|avoid|skip|free of|nothing|nobody|mustn't|shouldn't) (use|in|) (bold|boldface|bolding|italics)`,
    home: HOME + '|word|term',
  }),
  choiceField(
    'practice',
    'bare-output',
    'nothing but structured data in answers',
    `answer, reply, respond, response`,
    {
      'data alone': {
        near: `(only|nothing but|exclusively|solely) (json|yaml|xml|csv), no (prose|commentary|explanation|preamble|chatter) (around|before|after|outside), without (prose|commentary|surrounding text|text around|markdown fences)`,
        alone: `(respond|reply|answer) … (json|yaml|xml|csv) (only|alone|and nothing else), (respond|reply|answer) (only|exclusively|solely) (with|in) … (json|yaml|xml|csv), (respond|reply|answer) with nothing but … (json|yaml|xml|csv), (json|yaml|xml|csv) and nothing else, (json|yaml|xml|csv) … not … (word|character|line|letter) (around|more|else|before|after), (nothing|no word|no text) (around|before|after|besides) (json|yaml|xml|csv)`,
      },
      'data with prose': {
        near: `(prose|sentence|explanation|introduction|paragraph) (around|before|after|accompanies) … (json|yaml|xml|csv), (explain|introduce|accompany|preface) (json|yaml|xml|csv), never (bare|naked|raw) (json|yaml|xml|csv)`,
        alone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (answer|reply|respond) … (bare|naked|raw|pure) (json|yaml|xml|data), (explain|introduce|accompany|preface) … (json|yaml|xml|csv) … (sentence|prose|words|explanation|paragraph), (json|yaml|xml|csv) … (accompanied|introduced|preceded|followed|explained) … (prose|sentence|words|explanation|paragraph), (follow|precede|accompany|introduce) (json|yaml|xml|csv) … (explanation|sentence|summary|prose)`,
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
        near: `nothing but code, bare code, (no|without|skip|omit|spare|drop) (explanation|commentary|walkthrough|narration), ${NEVER} (explain|comment on|walk through|talk through|narrate) … (code|snippet|solution|patch), let code (speak|talk)`,
        alone: `code and nothing else, (no|without|skip|omit) (explanation|commentary|prose) (around|after|before) … (code|snippet|solution|diff|patch|block), (return|output|respond with|reply with|answer with|give|send|want|post) (only|nothing but) code, (respond|reply|answer) … code (only|alone), let code (speak|talk), code … speaks for itself, code and no prose, (don't|=not) need explanation of code, (don't|=not) explain code`,
      },
      'code with an explanation': {
        near: `(explain|describe|narrate) … (line by line|each line|every line|code block|snippet|what it does|how it works|why it works), (code|snippet|solution) (comes|arrives|followed|accompanied|paired|delivered) … (explanation|commentary|walkthrough|paragraph|rationale), ${NEVER} … (bare code|naked code|unexplained|without explanation|code dump), what it does and why, (comment on|say|tell) what … (snippet|code) … do`,
        alone: `explain … (code|snippet|solution) … (line by line|step by step|in words), (each|every|all) (snippet|code block|listing|piece of code) … (explanation|explained|commentary|walkthrough), (walk|talk|guide|lead) (reader|user|me|us|them|people|) through (code|snippet|solution|every line|each line), ${NEVER} (dump|post|drop|hand over|deliver|give) … code without (explanation|explaining|comment|word), explain reasoning … (before|after|with|beside) code, explain what code does, always explain (change|changes|edit) you`,
      },
    },
    { home: HOME + '|line|block|diff|patch' },
  ),
  choiceField(
    'practice',
    'whole-or-excerpt',
    'whole files or only the changed parts in answers',
    `answer, reply, response, chat, code block, snippet, show code, code you (show|give|post|print|return), when … (show|present|return|print) (code|changes|edits)`,
    {
      whole: {
        near: `(show|give|post|print|return|send|paste|write|provide|output) … (whole|entire|complete|full) (file|code|function|class|module|listing), ${NEVER} … (ellipsis|elide|truncate code|shorten code|rest of file|rest of code), copy-pasteable, copy-pastable, ready to paste, (no|never) placeholder comments`,
        alone: `(never|no|don't|=not|nothing|nobody|mustn't|shouldn't) (abbreviate|elide|truncate|shorten) code, (return|output|show|print|post|give|send|paste) (whole|entire) (file|listing), (return|output|show|print|post|give|send|paste) (complete|full) (=files|listing), no … (rest of code|rest of file|code unchanged), (print|show|give|post|return|send|output) (file|files|code) in full, (print|show|output|post|give|return|send) (complete|whole|full|entire) (file|listing|function) (so|after|every|each|when|again|back|instead|rather)`,
      },
      excerpt: {
        near: `(show|print|return|give|post|send|present|output|include) only … (changed|relevant|affected|modified) (line|part|section|hunk|function), as (diff|patch|unified diff), (diff|patch|hunk|unified diff|excerpt) (rather|instead|=not), ${NEVER} (reprint|repeat|echo|dump|paste) … (file|unchanged|listing|code), (elide|omit|leave out|abbreviate) … (unchanged|rest of file|rest of code|untouched), unified diff, rest (unchanged|omitted|elided), (changed lines|lines that change|part that changes) … (only|enough|suffice)`,
        alone: `(show|print|return|give|post|send|present|output) only … (changed|modified|affected|relevant) (line|part|section|hunk), (show|print|return|give|post|send|present|output) only (lines|parts|sections|hunks) … (changed|change|modified|affected), (show|give|send|post|present|return) … (changes|edits|code) as (diff|patch|unified diff), ${NEVER} (reprint|repeat|echo|dump|paste|print) … (whole|entire|unchanged) (file|code), ${NEVER} (reprint|repeat|echo|dump|paste|print) (complete|full) =files`,
      },
    },
    { home: HOME + '|line|lines|file|block|part|hunk' },
  ),
  practiceField('code-fences', 'code in fenced blocks', {
    things: ANSWER + `, code sample, code you show, snippet, command you show`,
    acts: `fenced code block, fenced block`,
    for: `(wrap|put|enclose|set|place|show|present|write) … (in|into|inside|with) … (fence|fenced|code block|triple backticks), between triple backticks`,
    against: `${NEVER} (use|put|wrap|write|send|post) … (fence|fenced|code block|triple backticks), (no|without|free of|never with) (code fence|code block|fences|triple backticks), unfenced`,
    forAlone: `(show|put|wrap|set|enclose|place|write) … (in|into|inside) (fenced|triple backticks|code fence), (put|wrap|enclose) … (in|into|inside) … code block`,
    home: HOME + '|command|block',
  }),
  practiceField('preamble', 'opening words before the answer itself', {
    things: ANSWER + `, opening (line|words|sentence|phrase|remark), throat-clearing, first sentence`,
    acts: `preamble, preambles, introductory phrase, introductory remark, introductory sentence, opening phrase, throat-clearing, opening remark, opening pleasantries, warm-up sentence, introductory paragraph`,
    for: `(begin|start|open|preface|introduce) … with … (greeting|introduction|preamble|hello|friendly|short intro|pleasantry|welcome|acknowledgement), set (scene|stage) before, say hello, (short|brief|friendly|one-line) (introduction|preamble|greeting|intro)`,
    against: `(no|without|skip|omit|drop|cut|spare|free of) (preamble|introduction|intro|greeting|pleasantries|throat-clearing|warm-up|lead-in|small talk|ado|ceremony|run-up), straight to (point|answer|it|business|matter), (get|come|go|cut|jump) (straight|right|directly) to (point|answer|solution|business|matter|it), first (word|sentence|line) (is|answers|contains|carries|holds|gives) … (answer|result), (start|open|begin) (directly|straight|right|immediately) with, (start|begin) with (answer|result|point)`,
    againstAlone: `${NEVER} (begin|start|open) (answer|reply|response|message|) with … (sure|certainly|of course|great question|absolutely|okay), (get|come|go) straight to (point|answer|solution|business|matter), no (preamble|throat-clearing|pleasantries), no introductory (phrase|sentence|words|remark), cut to chase, (without|skip) (preamble|throat-clearing|pleasantries), (answer|reply) without (ado|introduction), skip introduction, no (greeting|pleasantries)`,
    forAlone: `(greet|welcome) (user|customer|visitor|caller|people|them|everyone|client|guest|patient|learner) … (before|first|by name|warmly|with)`,
    home: HOME + '|introduction|first',
  }),
  practiceField('restate-question', 'repeating the question', {
    things: `question, what user (asked|said|wants), what … was asked, prompt back, what they asked`,
    acts: `restating question, repeating question, rephrasing question, parroting, restatement of question`,
    forAlone: `(restate|rephrase|paraphrase|repeat|mirror|echo|reformulate|play back) (question|what they asked|what was asked|what user said|what user asked|what user wants|what you understood|what you heard|customer question|user question|user request|customer request|problem back), (summarise|summarize|sum up) (question|what they asked|what user asked|what you understood|what you heard), (paraphrase|restate|rephrase|repeat|paraphrasing) what (you were asked|was asked|user asked|they asked|you understood)`,
    for: `(repeat|restate|rephrase|paraphrase|play back|mirror) … in own words`,
    againstAlone: `(never|=not|don't|without|skip|no need to|nobody|mustn't|shouldn't) (repeat|restate|restating|rephrase|rephrasing|paraphrase|echo|parrot|echoing|repeating) (question|what was asked|what user said|what user asked|what they asked|user question|user request|customer question), no (parroting|echoing), no parrot, (we|i|users|they) know what (we|i|they) asked`,
    home: HOME,
  }),
  choiceField(
    'order',
    'conclusion-first',
    'where the conclusion stands',
    ANSWER + `, conclusion, verdict, recommendation, bottom line, =reasoning, rationale, report, findings`,
    {
      'conclusion first': {
        near: `(conclusion|verdict|recommendation|bottom line) (first|at top|up front|upfront|opens|leads|comes first), (conclusion|verdict|recommendation|bottom line) … (first|opening) (sentence|line|paragraph), bluf, inverted pyramid, most important … first, (=reasoning|rationale|explanation|derivation) (after|afterwards|below|follows|comes later|later|second), (don't|never|=not) bury, headline first, tl;dr … (top|first|start)`,
        alone: `bottom line up front, bluf, inverted pyramid, answer first then, (don't|never|=not|nothing|nobody|mustn't|shouldn't) bury (lede|lead|answer|conclusion), (lead|open|begin|start) with (conclusion|result|verdict|bottom line|answer)`,
      },
      'reasoning first': {
        near: `(=reasoning|evidence|background|analysis|derivation) … (first|before|precedes|precede) … (conclusion|answer|verdict|recommendation|result), (conclusion|verdict|recommendation) (last|only after|comes last|goes last), (build|work) (up|towards|toward) … (conclusion|verdict|answer), (arrive|close|end|conclude|finish) (with|at) … (conclusion|verdict|recommendation), ${NEVER} (open|start|begin|lead) with … (conclusion|answer|verdict|result)`,
        alone: `(=reason|=reasoning) before (concluding|you conclude|giving answer|you give answer), save … (conclusion|verdict|answer) for … (end|last), ${NEVER} (open|start|begin|lead) with (conclusion|answer|verdict|result)`,
      },
    },
    { home: HOME },
  ),
  practiceField('follow-up-questions-f', 'closing with a question', {
    things: ANSWER + `, follow-up question, closing question, last (line|sentence|word), end of turn`,
    acts: `closing question, question at end, engagement question, trailing question`,
    for: `(end|close|finish|conclude|wrap up|sign off|round off) (with|on|by) … (question|asking), (ask|pose|offer|add) (follow-up question|what next|anything else|further question|one more question), keep conversation (going|alive|flowing)`,
    against: `${NEVER} (end|close|finish|conclude|sign off) … (question|asking), (answered|answer) (and|then) stop, (end|close|finish) (with|on|in) (full stop|statement|period), no (follow-up|closing|trailing|engagement|further) question, (stop|end) when … answered, never ask … (anything else|if … help)`,
    forAlone: `ask (user|customer|them|people|) (whether|if) … (anything else|need more|further help|more help|helped), (end|close|finish|conclude) (answer|reply|turn|message|response|conversation|each|every|it|) (with|by|on) … question, keep conversation (going|alive)`,
    againstAlone: `${NEVER} (ask|end|close|finish) … (anything else|further help|with question|by asking|on question|let me know), no (closing|follow-up|trailing|engagement) question, full stop not question`,
    home: HOME + '|end|turn',
  }),
  practiceField('next-steps', 'offering next steps', {
    things: ANSWER + `, what to do next, follow-up work, further improvement, possible improvement`,
    acts: `suggested next steps, next-step suggestions, unsolicited suggestions, unsolicited next steps, suggestions for next steps, follow-up suggestions, further suggestions`,
    for: `(suggest|propose|offer|list|name|recommend|outline|mention|close with|end with|finish with) … (next step|further step|possible improvement|further improvement|follow-up work|what to do next)`,
    against: `(never|=not|don't|no|without|skip|omit|nobody|nothing|mustn't|shouldn't) … (next step|further suggestions|follow-up suggestions|unasked suggestions), answer … and stop, i know what … next`,
    forAlone: `(suggest|propose|offer|recommend) (next step|one next step), (list|name|mention|suggest|outline) what (could|can|might|should|to) … (done|do|come|tackle) next, ideas for (next|further|follow-up) … (close|end|finish)`,
    againstAlone: `keep ideas … (further|next) … yourself, ${NEVER} (suggest|propose|offer) (next|further|follow-up) (step|work|idea|task)`,
    home: HOME + '|end',
  }),
  practiceField('citing-f', 'sources in answers', {
    things: `claim, fact, statistic, assertion, answer, reply, citation, footnote, bibliography, statement of fact, information you give, figures you quote`,
    acts: `citations, footnotes, source list, bibliography, inline citations, source references`,
    for: `cite (source|evidence|where), (name|give|link|list|provide|state|mention|credit|add) =sources, (name|give|link|state|mention|credit) =source (for|of|behind|with|after), (name|give|link|state|credit) =source, (fact|claim|statement|assertion|figure|statistic|number) (has|have|need|carry|get|must|is|are|come) … (source|citation|footnote|sourced|cited|backed|attributed|evidence), (never|no|nothing) … (unsourced|without source|without citation|unattributed), back … (with|by) (source|evidence|citation)`,
    forAlone: `cite (source|sources), (give|name|state|list|mention) =sources, (give|name|state|list|mention) =source (for|with|after|behind), (tell|say|state|show) where (you|it|fact|figure|claim|number|information) (come|comes|came|got|found), (link|give|name) =source (behind|for), back up … (with|by) (source|evidence|citation), cite (at least|no fewer than|minimum|) (one|two|three|1|2|3) source, (at least|no fewer than) (one|two|three) source (per|for|behind) (each|every|claim|statement|fact)`,
    against: `leave out (=sources|citation|reference|footnote), (leave|keep) (=sources|citation|reference|footnote) out, (no|never|don't|omit|skip|drop|spare|free of|without) (=sources|citation|cite|footnote|bibliography|source list|name source|list source|give source|mention source), scholarly apparatus`,
    againstAlone: `(never|don't|=not|no need to|nothing|nobody|mustn't|shouldn't) cite (source|anything), don't put =sources, =no =sources, (references|citation|=sources|footnote) … (clutter|distract), nobody (cares|asks) where, (drop|skip|omit|leave out|ditch) (citation|citations|=sources|footnote|footnotes|bibliography), (never|=not|don't) bother with (=sources|references|citations)`,
    home: HOME + `|source|fact|claim|statement|information`,
  }),
  practiceField('links-in-answers', 'links in answers', {
    things: ANSWER,
    acts: `links in answers, links in replies, links in chat, external links in answers, clickable links, outbound links, links in responses`,
    for: `(give|add|include|provide|attach|share|paste|offer|put|post|insert|send) (=links|=link|clickable link|full url|pr url|issue url), (link|point|direct) to … (help page|help article|documentation page|manual page|relevant page)`,
    against: `(never|=not|don't|strip|avoid|omit|nobody|nothing|mustn't|shouldn't) (use|include|add|send|paste|post|put|give|) (=link|=links|url|hyperlink|web address), (no|without|free of) (=links|url|hyperlink|web address)`,
    forAlone: `(send|give|offer) … (url|link) (to|for) … (article|help page|documentation page|manual|guide)`,
    againstAlone: `(url|urls|link|links|hyperlink) … (no place|stay out|not wanted|banned|forbidden|not belong) … (answer|reply|chat|response|message), no (url|urls|link|links) in … (answer|reply|chat|response)`,
    home: HOME + '|link|page|url',
  }),
  choiceField(
    'principle',
    'quote-or-paraphrase',
    'quoting or paraphrasing',
    `passage, regulation, original (text|wording), policy, manual, statute, interview, article, quotation`,
    {
      quote: {
        near: `(quote|reproduce|repeat|recite) … (verbatim|word for word|exact words|letter by letter|original wording), exact (words|wording), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (paraphrase|reword|rephrase)`,
        alone: `(never|don't|=not|nothing|nobody|mustn't|shouldn't) (paraphrase|reword) (source|quote|passage|policy|document|regulation), quote … (verbatim|word for word)`,
      },
      paraphrase: {
        near: `in own words, into own words, paraphrase (it|them|passage|policy|rather|instead), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … word for word`,
        alone: `(never|don't|=not|nothing|nobody|mustn't|shouldn't) (quote|copy|reproduce|recite) … (verbatim|passages|word for word), (never|don't|=not|nothing|nobody|mustn't|shouldn't) quote (source|document|policy|manual|regulation|passage), paraphrase (rather|instead|everything|never quote|substance), in own words rather than`,
      },
    },
    { home: HOME + `|source|passage|policy|manual` },
  ),
  practiceField('diagrams', 'diagrams in answers', {
    things: `diagram, mermaid, flowchart, ascii art, ascii diagram, drawing, schematic`,
    acts: `diagrams, mermaid diagram, flowchart, ascii art, ascii diagram, drawings, ascii drawing`,
    for: `(draw|sketch|illustrate|visualise|visualize) … (diagram|mermaid|flowchart|ascii), (use|include|add|accompany|provide|explain with|support with) (diagram|mermaid|flowchart|ascii diagram), says more than, thousand words, ${WANTED}`,
    against: `(never|=not|don't|nobody|nothing|mustn't|shouldn't) (draw|use|add|include) … (diagram|mermaid|flowchart|ascii|drawing), (no|without|avoid|omit|skip) (diagram|mermaid|flowchart|ascii art|drawing), words (only|alone|suffice|will do), text only, ${UNWANTED}`,
    home: HOME + `|diagram|architecture|flow`,
  }),
  practiceField('math-markup', 'LaTeX for formulas', {
    things: `formula, equation, mathematics, math notation, maths, mathematical`,
    acts: `latex, latex math, latex notation, mathjax, katex, tex notation`,
    for: `(write|typeset|set|render|format|use|in|put|enclose) … (latex|katex|mathjax|tex)`,
    against: `(plain|unicode|ascii) (text|characters|symbols|notation|math), (no|never|=not|don't|without|avoid|nothing|nobody|mustn't|shouldn't) (use|write|) (latex|katex|mathjax|tex)`,
    home: HOME + '|formula|math',
  }),
  practiceField('show-reasoning', 'showing the reasoning', {
    things: `=reasoning, chain of thought, thought process, how you (got|arrived|reached|came), deliberation, inner monologue, train of thought, thinking process`,
    acts: `visible =reasoning, inner monologue, thinking out loud, thinking aloud`,
    for: `(show|explain|reveal|expose|lay out|share|display|describe|spell out|print|set out|disclose|write out) … (=reasoning|thinking process|thought process|chain of thought|train of thought|how you got|how you arrived), open book, out in open, ${WANTED}`,
    against: `(never|=not|don't|no|without|skip|omit|spare|hide|nobody|nothing|mustn't|shouldn't) (=reasoning|thinking process|chain of thought|thought process|train of thought|monologue|deliberation), ${NEVER} (show|reveal|share|explain|expose|print) … (=reasoning|thinking process|thought process|chain of thought|train of thought|how you got|how you arrived), (keep|stay|remain|happen) … (to yourself|private|hidden|in head|silent|invisible), final answer only, behind … curtain`,
    forAlone: `show (=reasoning|=workings|thought process|train of thought|chain of thought), show your thinking, think (aloud|out loud), (explain|lay out|show|tell) how you (got|arrived|reached|came), walk … through … (=reasoning|thinking), (let|allow|help) (us|me|user|them|reader) (follow|see|retrace|understand) … (train of thought|=reasoning|thinking|how you got)`,
    againstAlone: `(answer|result|conclusion|verdict) (only|alone) and no (=reasoning|explanation|steps), (keep|hide) (=reasoning|thoughts|chain of thought) … (yourself|private|internal|user|hidden), (final|bare) (answer|result) (only|alone), (only|nothing but) (final|bare) (answer|result), (answer|result) without (=reasoning|derivation|how you got), ${NEVER} (show|reveal|explain|share|expose|print) … (=reasoning|chain of thought|workings|how you got|how you arrived), what goes on in head, stays in head, (hide|conceal) (thoughts|=reasoning|chain of thought|thinking)`,
    home: HOME + '|=reasoning|step|result',
  }),
  practiceField('examples-in-answers', 'examples in answers', {
    things: `answer, reply, explanation, explain, concept`,
    acts: `=worked example, illustrative example, examples in answers, examples in explanations`,
    for: `(answer|explanation|concept|rule|idea|point) (has|comes|gets|needs|with|carries) … example, (illustrate|explain|support|anchor|pair) … (with|by|in|through) … example, (give|add|offer|use) (concrete|=worked|illustrative|everyday) example, (give|add|offer) … example with (answer|explanation|concept), for instance`,
    against: `(no|without|skip|omit) (example|illustration), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (give|add|use|offer|illustrate) … example, definitions only`,
    home: HOME + '|concept|explanation',
  }),
  choiceField(
    'principle',
    'number-of-alternatives',
    'one solution or several',
    `alternative, proposal, suggestion, recommendation, solution, answer, options`,
    {
      one: {
        near: `(give|present|offer|propose|suggest|name|recommend|settle|commit|pick|choose) (exactly one|only one|single best|best one|one best), (no|without|never) (list of options|several options|options to choose|smorgasbord|buffet|plan b), (pick|choose) for (me|us|user), exactly one (solution|answer|recommendation|proposal|option|approach)`,
        alone: `one (solution|answer|recommendation|proposal) (only|is enough|per question|no more), ${NEVER} (offer|present|list|give) … (alternatives|several options|multiple options|menu of options), (commit|settle) (to|on) one (solution|answer|approach|recommendation), (give|present|offer|propose|suggest|name|recommend|deliver) (one|single) (solution|recommendation|proposal|option|approach), (make|take) choice for (me|us|user|them)`,
      },
      several: {
        near: `(list|present|offer|lay out|propose|spread) … (alternatives|pros and cons|trade-offs|tradeoffs), let (user|me|us|them|customer|reader) (choose|pick|select) (between|among|from|which), choice (is|stays) … (user|mine|theirs)`,
        alone: `(present|offer|give|list|show|propose|lay out|suggest) (two|three|several|multiple|a few|at least two|at least three) (option|alternative|solution|approach|proposal), let (user|me|us|customer) (choose|pick|decide) (between|among|from|which), (options|alternatives|choices) to (pick|choose|select) from, (offer|give|propose|present|show|suggest|list) (more than one|at least two|at least three) (option|alternative|solution|proposal|idea|way)`,
      },
    },
    { home: HOME + `|option|alternative|decision|problem` },
  ),
];
