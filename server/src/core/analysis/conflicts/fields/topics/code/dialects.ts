import type { Field } from '../../field.ts';
import { toolField } from '../toolWords.ts';
import { codePractice, eitherField } from './words.ts';

/** Dialects inside of single languages: which of their own forms a project writes. */
export const DIALECT_FIELDS: readonly Field[] = [
  toolField('r-dialect', 'the dialect of R', {
    what: 'r code|r scripts',
    tools: { tidyverse: 'tidyverse', 'base R': 'base r' },
    more: { tidyverse: 'load tidyverse' },
    home: 'script|r',
  }),
  toolField('android-async', 'asynchronous work on Android', {
    what: 'concurrency|async work|asynchronous work|background work|threading',
    tools: { coroutines: 'kotlin coroutines|=coroutines', RxJava: 'rxjava|rxkotlin' },
    home: 'android|kotlin',
  }),
  eitherField(
    'scala-braces',
    'braces or indentation in Scala',
    `scala, scala 3`,
    {
      braces: `(keep|use|write|put) (curly|) =braces (around|in|for|everywhere)`,
      indentation: `(use|write|prefer|in) (indentation|indentation-based|significant indentation|braceless|quiet) =syntax, without braces, no braces, significant indentation`,
    },
    'scala|code|block',
  ),
  codePractice('scala-implicits', 'implicits', {
    acts: `=implicits, implicit parameters, context parameters`,
    forAlone: `=implicits are (house style|our way|how we), (pass|thread|hand) … (implicitly|as implicit)`,
    againstAlone: `(never|don't|do not|avoid) (pass|hand|thread) … implicitly`,
    home: 'scala|context|parameter|code',
  }),
  codePractice('export-lists', 'export lists', {
    acts: `export lists, explicit exports in haskell`,
    forAlone: `(each|every|all) (haskell|) module (has|have|need|must have|should have|get) … export list, explicit export list (for|in|on)`,
    againstAlone: `(leave out|leave off|omit|skip|drop|no need for) export list`,
    home: 'haskell|module',
  }),
  codePractice('public-keyword', 'the keyword public on members', {
    acts: `=public keyword, =public modifier, explicit access modifiers`,
    forAlone: `(write|put|state|spell|use) … (=public keyword|access modifier|access modifiers) (on|for), (every|each|all) (member|method|field) (has|have|gets|carries|needs) … access modifier`,
    againstAlone: `(leave out|omit|drop|skip) (=public|access modifiers)`,
    home: 'member|class|method|typescript|modifier',
  }),
  codePractice('unity-public-fields', 'public fields of components in Unity', {
    acts: `public fields on monobehaviours`,
    things: `unity, monobehaviour, inspector, serializefield`,
    for: `(serialise|serialize|expose) … public, public fields (are|for) … (fine|ok|okay|inspector)`,
    against: `serializefield private, private serializefield, (use|prefer) serializefield, no public fields`,
    againstAlone: `serializefield private, private … serializefield`,
    home: 'unity|field|inspector|component',
  }),
  codePractice('ansible-shell', 'shell commands in Ansible', {
    acts: `shell and command modules, shell module, command module, shell and command`,
    things: `ansible, playbook, role`,
    for: `use shell (whenever|when|where|if|for|freely)`,
    against: `(no|never|avoid|without) (shell|raw) (task|command), (dedicated|proper|builtin|native|real) module (instead|over|rather|exists), idempotent module`,
    home: 'ansible|playbook|module|task|role',
  }),
];
