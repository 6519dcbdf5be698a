import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome } from './words.ts';

const HOME =
  'api|endpoint|service|route|server|client|backend|frontend|web|request|response|resource|user|app|application|code|new|image|page|screen|component|text|string|locale|language|theme|mode|model|field|name|database|table|column|setting|search|box|input|key';

/** Further questions on systems: what answers look like, and what users see. */
export const FURTHER_FIELDS: readonly Field[] = atHome([
  choiceField(
    'practice',
    'resource-number',
    'the number of resource names',
    `resource names, resource name, urls, api paths, rest resources, endpoints, rest endpoints, collection names, url paths, resources, api routes, routes`,
    {
      plural: `(is|are|use|uses|in|always|take) plural, never singular`,
      singular: `(is|are|use|uses|in|always|take) (singular|singular nouns), singular (nouns|names|resource names|resources), never plural`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'hidden-or-forbidden',
    'the status for what a user may not see',
    `no access, missing permission, missing permissions, lacks permission, without permission, not allowed to see, unauthorised access, unauthorized access, forbidden resource, not authorised, not authorized, permission denied, has no access, insufficient permissions`,
    {
      404: {
        near: `(return|answer|respond|give|send|gives|returns|reply|with|is|are|get|gets) … =404, =404 (when|if|for|instead|so|rather)`,
        alone: `(return|answer|respond|give|send|) =404 … (no access|lacks access|missing permission|no permission|without permission|not allowed|unauthorised|unauthorized|not permitted)`,
      },
      403: {
        near: `(return|answer|respond|give|send|gives|returns|reply|with|is|are|get|gets) … =403, =403 (when|if|for|instead|so|rather)`,
        alone: `(return|answer|respond|give|send|) =403 … (no access|lacks access|missing permission|no permission|without permission|not allowed|unauthorised|unauthorized|not permitted)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'validation-status',
    'the status for invalid input',
    `validation error, validation errors, validation failure, validation failures, invalid input, invalid requests, failed validation, request validation, bad input, invalid body`,
    {
      400: `(return|answer|respond|give|send|gives|returns|reply|with|is|are|get|gets) … =400, =400 (when|if|for|to|on|instead)`,
      422: `(return|answer|respond|give|send|gives|returns|reply|with|is|are|get|gets) … =422, =422 (when|if|for|to|on|instead)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'column-case',
    'the case of column names',
    `database columns, column names, columns, table and column names, tables and columns, table columns, db columns, database fields`,
    {
      snake_case: `(is|are|use|uses|in|named in|must be|stay|written in) (snake_case|snake case|lower_snake_case), snake_case (columns|names|for columns|column)`,
      camelCase: `(is|are|use|uses|in|named in|must be|stay|written in) (camelcase|camel case), camelcase (columns|names|for columns|column)`,
      PascalCase: `(is|are|use|uses|in|named in|must be|stay|written in) (pascalcase|pascal case), pascalcase (columns|names|for columns|column)`,
    },
    { home: HOME },
  ),
  practiceField('alt-text', 'a text for every image', {
    things: `images, image, =img, pictures, photos, =alt, alt attribute, icons`,
    acts: `alt text, alt texts, alternative text, descriptive alt text, alt attributes, descriptive alt`,
    for: `(every|each|all) (image|img|picture|photo) … (need|needs|has|have|get|gets|carry|carries|must have) … alt, (non-empty|meaningful|descriptive) alt, images need alt`,
    against: `(leave|left) out alt, (leave|keep|set) alt (empty|blank|out), alt (is|stays|stay) (empty|blank), empty alt (on|for) (all|every|each), no alt (text|texts|attribute)`,
    home: HOME,
  }),
  practiceField('focus-ring', 'a visible focus', {
    things: `buttons, links, interactive elements, focusable elements, inputs, controls, focus, outline none`,
    acts: `focus ring, focus rings, focus outline, focus outlines, focus indicator, focus indicators, visible focus, focus styles, focus-visible styles`,
    for: `visible focus (ring|outline|style|indicator), (every|each|all) … (focus ring|focus outline|focus indicator), (focus|focus ring|focus outline|focus indicator) (must|should|has to|have to|) (=stay|=stays|=remain|=remains|=be|=is|=are) =visible, keep … (focus ring|focus outline|focus indicator) (visible|on|intact), (never|=not|don't|no) (set|use|write|) outline (none|0)`,
    against: `(set|use|add) outline none, outline none (on|for|everywhere), outline 0 (on|for|everywhere), (remove|hide|suppress|kill|strip) … (focus ring|focus rings|focus outline|focus outlines|outline|outlines), don't want rings`,
    home: `${HOME}|button|link|element|focus`,
  }),
  choiceField(
    'practice',
    'locale-files',
    'which locale files an agent fills',
    `locale files, locales, en.json, translations, translation files, other languages, new strings, locale, language files, crowdin, translators`,
    {
      'all of them': {
        near: `(add|put|translate|write|copy|fill|update) … (all|every|each|all other|every other) (locale|locales|language|languages|locale files|translation files|language files), (keys|strings) … (all|every|each) (locale|locales|language|languages|locale files), keep … (locales|locale files|translations|translation files) in sync, en.json and de.json, en.json and fr.json, en.json and es.json`,
        alone: `translate (new|all|every|each) (key|string|text|label) into … (german|french|spanish|italian|dutch|polish|portuguese|japanese|chinese|swedish|czech|all language|every language|each language|yourself), (key|string|text|label) … translated into (all language|every language|each language|german|french|spanish|italian|dutch|polish|portuguese|japanese|chinese|swedish|czech), (provide|fill in|supply) … (german|french|spanish|italian|dutch|polish|portuguese|japanese|chinese|swedish|czech) translation for (each|every|all|new)`,
      },
      'the source only': {
        near: `only (edit|touch|change|update|add to|write|fill) … (en.json|english|source locale|source language|en), (other|all other|remaining) (locales|languages|translations) … (filled|done|made|come|translated|handled|managed) … (by|from|in), (crowdin|translators|lokalise|weblate|phrase|transifex) (do that|do rest|does|fill|fills|handle|handles|translate|translates), (never|don't|do not) (edit|touch|translate|change) … (other|another) (locales|locale|languages|language)`,
        alone: `(don't|do not|never) translate … (crowdin|translators|lokalise|weblate|transifex|localazy) (do|handle), translation (is|are) (done|made|handled|managed|provided|written|filled|pulled|synced) (by|from|in) (crowdin|translators|lokalise|weblate|phrase|transifex|localazy|translation team), (never|don't|do not) (edit|touch|change) (=other|de.json|fr.json|es.json) … (crowdin|translators|lokalise|weblate|transifex|localazy) (do|handle|fill)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'themes',
    'one theme or both',
    `dark mode, light mode, dark theme, light theme, theme, themes, colour scheme, color scheme, dark and light, light and dark`,
    {
      both: {
        near: `(=in|support|supports|works in|looks good in|test|check|style|both) (light and dark|dark and light|both themes|both modes), both (=themes|=modes|colour schemes|color schemes)`,
        alone: `(support|style|test|check|render) (both|light and dark|dark and light) (themes|modes|mode|theme)`,
      },
      one: {
        alone: `(dark|light) (mode|theme) only, only (dark|light) (mode|theme), dark only, (one|single) (=theme|colour scheme|color scheme) only, (don't|do not) bother with (light|dark)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'telemetry-default',
    'telemetry unless or only when a user agrees',
    `telemetry, usage tracking, analytics, tracking, usage data, usage statistics, crash reports, metrics collection`,
    {
      'opt-out': {
        near: `(is|are) (enabled|on|active) (by default|unless), unless … (opt|opts|opted) out, on by default, enabled by default, unless … (opts|opt) out`,
      },
      'opt-in': {
        near: `(is|are) (disabled|off|inactive) (by default|unless|until), off by default, disabled by default, (have to|must|has to) opt in, only (after|if|when|with) … (consent|opt in|opts in|agree|agrees)`,
      },
    },
    { home: `${HOME}|telemetry|tracking|default` },
  ),
  practiceField('debouncing', 'debounced input', {
    things: `search box, search field, text input, keystroke, keystrokes, search input, autocomplete, typeahead`,
    acts: `debouncing, debounced search, debounced input, debounce`,
    for: `(debounce|throttle) (search|input|box|field|typing|requests|queries|keystrokes|search box|search input)`,
    forAlone: `debounce the (search|input|box|field|typing|query|search box|search input|autocomplete)`,
    against: `(on|at|with) (every|each) (keystroke|key press|keypress|change|letter), no debounce, without debounce`,
    home: HOME,
  }),
  practiceField('single-locale', 'an interface in one language', {
    things: `ui, interface, app, screens, screen, texts, user interface, website`,
    acts: `single-language interface, english-only interface`,
    for: `(ui|interface|app|website) is (=in|) (english|german|french|spanish|japanese) only, (english|german|french|spanish|japanese) only, only (ship|support|available in|in) (english|german|french|spanish|japanese), one language only`,
    against: `(available|translated|offered|shipped|shown) in (english|german|french|spanish|japanese) and (english|german|french|spanish|japanese), (every|each|all) (screen|text|page|string) … (two|three|several|all) languages, multilingual`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'shell-or-python-scripts',
    'the language of scripts',
    `scripts, helper scripts, automation scripts, build scripts, tooling scripts, tooling, automation`,
    {
      'shell scripts': {
        near: `(scripts|script|tooling|automation) (is|are) (bash|shell|posix shell|sh|shell scripts), (no|never|not) python (scripts|script|for)`,
        alone: `scripts are (bash|shell|posix sh), write scripts in (bash|shell|posix sh)`,
      },
      'another language': {
        near: `(scripts|script|tooling|automation) (is|are) (python|typescript|node|go|ruby|python scripts), no (shell|bash) (scripts|script), never (shell|bash)`,
        alone: `no (shell|bash) scripts, write … scripts in (python|typescript|node|ruby)`,
      },
    },
    { home: `${HOME}|script|helper|automation|tooling` },
  ),
]);
