/** Two aims that pull apart: serving one costs some of the other, so a document that has both must say where. */
export interface Tension {
  /** "short and thorough". */
  readonly name: string;
  readonly first: RegExp;
  readonly second: RegExp;
  /** What the two aims are about where the sentence doesn't say, in the form of a hole: "a question". */
  readonly situation: string;
}

const word = (alternatives: string): RegExp => new RegExp(`\\b(?:${alternatives})\\b`, 'i');

/** Data, open to additions: each row needs a case before two readers draw the same line. */
export const TENSIONS: readonly Tension[] = [
  {
    name: 'short and thorough',
    first: word('short|concise(?:ly|ness)?|brief(?:ly|ness)?|brevity|terse(?:ly|ness)?|succinct(?:ly)?|to the point'),
    second: word(
      'thorough(?:ly|ness)?|detailed|in detail|complete(?:ly|ness)?|comprehensive(?:ly)?|exhaustive(?:ly)?|in depth|every step',
    ),
    situation: 'a question that needs more than a short answer',
  },
  {
    name: 'honest and kind',
    first: word(
      'honest(?:ly|y)?|candid(?:ly)?|frank(?:ly|ness)?|blunt(?:ly)?|truthful(?:ly|ness)?|critical(?:ly)?|direct(?:ly|ness)?',
    ),
    second: word(
      'kind(?:ly|ness)?|gentle|gently|warm(?:ly|th)?|encourag(?:e|ing)|polite(?:ly)?|tactful(?:ly)?|tact|supportive|considerate|diplomatic(?:ally)?|empathetic|empathy|respectful(?:ly)?|friendly',
    ),
    situation: 'work that is weak',
  },
  {
    name: 'fast and complete',
    first: word('fast|quick(?:ly)?|speed|rapid(?:ly)?|ship early|deadline'),
    second: word(
      'thorough(?:ly|ness)?|careful(?:ly)?|complete(?:ness)?|correct(?:ness)?|robust(?:ness)?|rigou?r(?:ous(?:ly)?)?',
    ),
    situation: 'a fix that would take long to do in full',
  },
  {
    name: 'asking and going on',
    first: word(
      'ask (?:first|before|questions|the user|when|if)|check in|seek (?:approval|confirmation)|clarify first',
    ),
    second: word(
      'go on|carry on|proceed|autonomous(?:ly)?|autonomy|on your own|take (?:the )?initiative|decide yourself|proactive(?:ly)?|without (?:asking|interrupting)|keep moving',
    ),
    situation: 'a request that could be read in two ways',
  },
  {
    name: 'reuse and simplicity',
    first: word('reus(?:e|ing|able)|dry|shared? (?:code|helpers?|abstractions?)|avoid duplication|without duplication'),
    second: word('simple|simplicity|kiss|yagni|no (?:premature )?abstractions?|avoid abstractions?|inline'),
    situation: 'two functions that share half of their lines',
  },
  {
    name: 'helpful and safe',
    first: word('helpful(?:ly|ness)?|useful|accommodating|answer everything'),
    second: word('safe(?:ly|ty)?|harmless(?:ness)?|cautious(?:ly)?|refuse|decline'),
    situation: 'a request with a use and a risk',
  },
  {
    name: 'neutral and decided',
    first: word(
      'neutral(?:ly|ity)?|impartial(?:ly|ity)?|no opinions?|without (?:an )?opinions?|both sides|balanced|objective',
    ),
    second: word(
      'take a side|take sides|take a stance|have (?:an )?opinions?|opinionated|recommend|say which|commit to',
    ),
    situation: 'a question on which the evidence leans one way',
  },
  {
    name: 'friendly and professional',
    first: word('friendly|casual(?:ly)?|informal(?:ly)?|playful(?:ly)?|humou?r|humorous|witty|conversational|warm'),
    second: word('professional(?:ly|ism)?|formal(?:ly)?|serious(?:ly)?|businesslike|authoritative'),
    situation: 'a message with bad news',
  },
  {
    name: 'a small change and a clean one',
    first: word(
      'minimal (?:changes?|diffs?)|small(?:est)? (?:changes?|diffs?)|only what (?:is|was) asked|stay in scope|surgical',
    ),
    second: word(
      'clean up|tidy|boy ?scout|leave (?:it|the code|code) (?:cleaner|better)|refactor as you go|fix (?:what|everything|problems) you (?:see|find|touch|notice)',
    ),
    situation: 'an old defect beside the line that you change',
  },
  {
    name: 'readable and fast code',
    first: word('readab(?:le|ility)|clarity|clear|maintainab(?:le|ility)'),
    second: word('performan(?:ce|t)|efficien(?:t|cy)|speed|optimi[sz](?:ed|ation)'),
    situation: 'a loop that is faster and harder to read',
  },
  {
    name: 'open and discreet',
    first: word('transparent(?:ly)?|transparency|open(?:ly|ness)|disclose everything'),
    second: word('privacy|private|confidential(?:ly|ity)?|discreet(?:ly)?|discretion'),
    situation: 'a question about something that was told in confidence',
  },
  {
    name: 'creative and faithful',
    first: word('creative(?:ly)?|creativity|imaginative(?:ly)?|inventive'),
    second: word('faithful(?:ly)?|accurate(?:ly)?|accuracy|literal(?:ly)?|stick to the (?:source|facts|text)'),
    situation: 'a passage that is dull and exact',
  },
];
