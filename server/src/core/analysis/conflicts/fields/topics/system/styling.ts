import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome, over } from './words.ts';

const HOME =
  'component|widget|page|screen|view|app|application|ui|frontend|front|end|react|vue|web|client|browser|layout|css|scss|html|jsx|tsx|style|styling|stylesheet|feature|code|new|user|element|markup|colour|color|spacing|template';

/** How interfaces look, read and reach people: styling, motion, access, languages. */
export const STYLING_FIELDS: readonly Field[] = atHome([
  practiceField('inline-styles-f', 'inline styles', {
    things: `inline style, style attribute, style prop, style object, css, stylesheet, styling`,
    acts: `=style =prop, =style =props, =style =attribute, inline style, style attribute, inline css, inline styling, inline style object, style tag, styles in markup, styles in jsx, css in markup`,
    for: `(put|write|keep|set|place) … (style inline|on element|in style prop|in style attribute), styled inline, style objects inline, inline … (fine|ok|welcome|good enough), right on element, directly on element, straight on element`,
    against: `(goes|go|live|belong|put|move|keep|put) … (in|into) (stylesheet|css file|css module|scss file|separate file|css class|class), own stylesheet, external stylesheet, no style=, no style attribute, separate … (style|css) from markup, (classes|class) only, (presentation|style|looks) belong … css, not in jsx, not in markup, belong … stylesheet, belong in css`,
    forAlone: `(go|goes|put|belong) (in|into) style (prop|attribute)`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'utility-css',
    'utility classes or stylesheets',
    `css, styling, tailwind, stylesheet, unocss, windi, component style, styles`,
    {
      'utility classes': {
        near: `${over('utility class|utility classes|tailwind|tailwind class|utility-first css|utility-first|atomic css|atomic class|tailwind utility', 'stylesheet|css file|css module|custom css|scss file|semantic class|bem|hand-written css|custom class|separate css')}, (style|styled|styling|written|do|done) … (with|via|through|by|in) (utility|utilities|tailwind|atomic), no (custom|separate|new|extra|own) (css|stylesheet|class), never write … css, (zero|without) custom css, no css file, no css is written, nobody writes css, no css written, zero css, css … not written, express in tailwind`,
      },
      stylesheets: {
        near: `${over('stylesheet|css file|css module|scss file|semantic class|bem|semantic class name|plain css|scoped style|vanilla css', 'utility class|utility classes|tailwind class|atomic css|utility-first|utility soup')}, (live|belong|go|put|keep|written|sit) … in (stylesheet|css file|css module|scss file|scss|own file|separate file|module.css), class soup, utility soup, semantic (class|name), class names … (mean|say|describe|what), meaningful class, one stylesheet per, own stylesheet, sibling (css|scss) file, rules in stylesheet, separate css`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'design-tokens',
    'tokens or raw values in styles',
    `colour, color, hex value, hex code, design token, spacing, padding, margin, font size, css variable, elevation, box shadow, typography, custom property, =theme, palette, shade`,
    {
      tokens: {
        near: `${over('design token|spacing token|colour token|color token|antd token|css variable|custom property|theme variable|theme value|spacing scale|css custom property|theme colour|theme color', 'hex value|hex code|raw value|magic value|raw hex|literal colour|hard-coded colour|hard-coded color|hardcoded color|raw colour|raw color|literal color|arbitrary value|hex literal|hex color|hex colour|magic pixel')}, (come|taken|take|drawn|draw|pick|read|pull|chosen|choose) … from (token|=theme|palette|scale|design system|variable|figma token), through (design token|css variable), (only|always) (token|variable), off-scale, no literal, never literal, theme … only source, from scale, use (spacer|elevation|typography|semantic|theme|text|color|colour) token, reference theme variable, reference token, reference css variable, must be token`,
      },
      'raw values': {
        alone: `hex values (right|straight|directly) in component, (write|put|use) (colours|colors) as hex, hard-code (colours|colors), (write|put|use) hex (value|code) (=in|into|straight into|directly in|inline in) (component|style|css|jsx|markup|template), (=hex|hex code|hex value) in (component|style|css) (is|are) (fine|ok|okay|allowed|welcome)`,
        near: `${over('hex value|raw value|literal value|hex literal|raw hex', 'token layer|theming layer|token indirection')}, (write|type|put|set|copy|take|hard-code|hardcode) … (hex|literal|raw value|exact value|exact pixel) … (directly|in place|inline|straight|on spot|from figma|from design), straight from (figma|mock-up|mockup|design), exact (hex|pixel|value|colour|color) … (figma|design|mock-up|mockup), literal … where it is used, no indirection, without (design token|token layer|indirection), hard-code (colour|color|hex|spacing|value), pixel-perfect value, (hex|pixel) … where you need, literal … fine, hex is fine, (hex code|literal) … inline, preferred over token, preferred to token, hex … preferred, values straight from`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'css-units',
    'pixels or relative units',
    `rem, px, css, font size, spacing, relative unit, length, padding, margin, breakpoint, unit`,
    {
      relative: {
        near: `${over('rem|relative unit|rem unit|rems', 'px|pixel unit|absolute unit|fixed pixel')}, (in|with|using) (rem|relative unit), set in rem, scale with (font|user|root|text), respect … (font size|user font), rem-based, rem everywhere, expressed in rem, in rems, root font`,
      },
      pixels: {
        near: `${over('px|pixel unit|absolute unit', 'rem|relative unit|rems')}, (in|with|using) (px|absolute unit), set in (px|pixel), pixel everywhere, px everywhere, given in (px|pixel), measured in (px|pixel), think in pixel`,
      },
    },
    { home: `${HOME}|unit|length|size|font` },
  ),
  choiceField(
    'practice',
    'mobile-first',
    'which screen is designed first',
    `mobile, desktop, phone, breakpoint, media query, viewport, screen, responsive, layout, large screen, small screen, handset, thumb`,
    {
      'the small one': {
        near: `mobile first, mobile-first, phone first, (start|begin|design|build|style|write|lay out|think) … (for|from|with|on|at) … (mobile|phone|narrow screen|narrow viewport|narrowest|small|smallest|handset|320), small screen first, smallest (viewport|screen) first, min-width, (enhance|scale|grow|widen) … (upward|larger|wider), phone … (comes|goes) first, narrowest first, base style … (phone|mobile|small), begin … phone, (layout|design|page) … (start|begin) … phone, small one first, then (widen|wider|grow), progressively wider, start from phone, start from mobile, phone layout, phone is designed first`,
        alone: `mobile-first, min-width media query, min-width queries`,
      },
      'the large one': {
        near: `desktop first, desktop-first, (start|begin|design|build|style|write|lay out|think) … (for|from|with|on|at) … (desktop|large|wide|widest|big|1440|laptop), large screen first, max-width, (mobile|phone|small screen) … (afterwards|afterthought|secondary|later|unsupported|second|not supported|out scope|not target), (shrink|adapt|scale|degrade) … down, base style … (desktop|wide|large), (don't|never) … (support|care … about|optimise for|optimize for) (phone|mobile), desktop only, big monitor, large monitor, (desk|office) … monitor, phones … (afterthought|later|not), phone … nice to have, widest first, desktop is designed first, desktop layout first, desktop … first`,
        alone: `design for desktop, desktop … narrow down, desktop-first, max-width media query, max-width queries, desktop only layout`,
      },
    },
    { home: `${HOME}|mobile|desktop|phone|screen|small|large` },
  ),
  practiceField('feature-ui-motion-f', 'animation in the interface', {
    things: `animation, motion, transition, animate, micro-interaction, parallax, framer motion, keyframe, ui, interface, screen, panel, dialog, page change`,
    acts: `animation, transition effect, micro-interaction, motion effect, parallax, animated transition, page transition, decorative animation, motion design, screen transition`,
    for: `(animate|fade) (every|each|all|state|page|screen|list|in|out|between), feel alive, (change|screen|list|element|everything|state) is animated, (delight|playful|lively|smooth) … (motion|animation|transition), (should|must) move, bring … (life|alive), with motion, nothing … (snap|jump|pop) in, smooth transition, (motion|animation) … (part of|brand|guide), nothing … appears`,
    against: `nothing (animate|move|bounce|slide|wiggle|flash|blink), stays still, zero motion, (instant|instantly) (change|switch|appear|state), motion … (sick|distract|nausea|waste), static interface, appear at once, change state instantly, cut … (animation|transition), (animation|motion) … (distract|gimmick|waste|battery), change instantly, hard cut, switch instantly, at once without`,
    home: HOME,
  }),
  practiceField('dark-mode', 'a dark theme', {
    things: `=theme, dark, colour scheme, color scheme, prefers-color-scheme, palette`,
    acts: `dark mode, dark theme, dark variant, night mode, dark palette, second theme, dark colour scheme, dark color scheme`,
    for: `(dark mode|dark theme|dark variant) … (work|look right|look good|tested), (support|work|look|test|check|style|design|render|verify) … (both|dark|light and dark|either) (=theme|=themes|mode|scheme|palette|background), light and dark, both (=themes|=modes), both (colour|color) scheme, respect prefers-color-scheme, follow … (system|os) (theme|preference|setting), dark: variant, dark variant, dark background, both (=theme|=themes), follow the os, each … dark, dark background too`,
    against: `light (only|theme only|mode only), only light, one (=theme|colour scheme|color scheme), single (=theme|colour scheme|color scheme|palette), (no|without) dark, ignore prefers-color-scheme, always light, white background only, light only, white only, never dark, (only|just) light theme`,
    home: `${HOME}|theme|mode|dark|light`,
  }),
  choiceField(
    'practice',
    'icon-source',
    'where icons come from',
    `icon, svg, glyph, pictogram, icon font`,
    {
      'an icon set': {
        near: `(from|use|import|pick|take|choose) … (lucide|heroicons|font awesome|fontawesome|material icons|phosphor|icon library|icon set|icon package|icon font|feather|sf symbols), no (custom|own|hand-drawn|inline|raw|pasted) (svg|icon), never (paste|inline|draw|embed|add) … (svg|icon), don't (paste|inline|draw|embed) … (svg|icon), one icon set, same icon set`,
      },
      'own drawings': {
        near: `(custom|inline|hand-drawn|hand-optimised|bespoke) (svg|icon), (draw|paste|inline|embed) … svg, (no|without|drop|remove) (icon library|icon package|icon font|icon set|font awesome|fontawesome|lucide|heroicons|third-party icon), exported from figma, assets/icons, drawn by designer, we draw`,
      },
    },
    { home: `${HOME}|icon` },
  ),
  choiceField(
    'practice',
    'image-element',
    'how images are embedded',
    `image, img, picture, next/image, photo, asset`,
    {
      'the framework’s component': {
        near: `(use|through|via|with|wrap … in|render … with) (next/image|image component|nuxt-img|optimised image|optimized image|astro image|picture component), no (raw|bare|plain|naked) img, never … (raw|bare|plain) img, (raw|bare|plain) img … (ban|forbidden|fail|lint|reject|not allowed), img tag … (ban|forbidden|not allowed)`,
      },
      'plain img': {
        near: `(plain|native|raw|ordinary|regular|bare) (img|image tag|html img|picture element), no (next/image|image component|image optimisation|image optimization), (avoid|skip|never use|don't use) (next/image|image component|nuxt-img), img tag … (fine|enough)`,
      },
    },
    { home: `${HOME}|image` },
  ),
  practiceField('image-lazy', 'lazy loading of images', {
    things: `image, img, photo, picture, loading attribute, above fold, media, thumbnail`,
    acts: `lazy loading of images, lazy-loaded image, loading=lazy, lazy image, lazy-load image`,
    for: `(load|loaded|fetch) … (lazily|lazy|when visible|on scroll|as … scroll), lazy-load, loading=lazy, defer … (off-screen|offscreen|below), only when … (visible|viewport|view)`,
    against: `(load|loaded|fetch) … (eagerly|eager|up front|upfront|at once|immediately|straight away), no lazy, loading=eager, preload (all|every)`,
    home: `${HOME}|image`,
  }),
  practiceField('accessibility', 'accessibility as a duty', {
    things: `accessibility, a11y, aria, screen reader, keyboard, wcag, voiceover, nvda, contrast, alt text, tab order, focus, axe, label, assistive, tab key, blind, mouse, visually impaired, colour-blind, disabled user, keyboard-only, alt attribute, screen-reader`,
    acts: `accessibility, a11y, wcag, alt text, aria label, aria attribute, keyboard navigation, screen reader support, keyboard support, accessibility review, accessible markup, aria role`,
    for: `(work|operable|usable|reachable|navigate|drive|complete) … (by|with|from|without) … (keyboard|screen reader|mouse|tab key), keyboard alone, test with (screen reader|voiceover|nvda|keyboard), without mouse, (meet|pass|comply|conform|follow|reach|satisfy|fail) … (wcag|aa|aaa|axe), (every|each) (image|input|control|icon|button|field) … (label|alt|name|described), block … (merge|release|ship), not (optional|nice to have), nobody … locked out, everyone can use, contrast (ratio|at least), announce to screen reader, can't … (tab|keyboard|operate) … broken, (tab|keyboard) … reach, without seeing, without a mouse, everyone … (use|able), part of done, readable aloud, (aim|target|comply|conform) … (wcag|aa|aaa), (wcag|aa) (is|are) (required|minimum|target|baseline|mandatory), (support|work with) (screen reader|screen readers|voiceover|keyboard navigation|keyboard users|assistive)`,
    against: `(accessibility|a11y|wcag) … (later|after launch|nice to have|second phase|afterthought|not priority|out scope|optional|no concern|not goal|post-mvp), no time for (accessibility|a11y|aria), don't (bother|worry) (about|with) (accessibility|a11y|aria), (skip|ignore|postpone|defer) (aria|a11y|accessibility|alt text), mouse users only, mouse only, nobody here uses, (remove|hide|suppress) … (focus ring|focus outline|outline), outline: none, not our problem, sighted users only, (accessibility|a11y|wcag) is (out|not in scope|not part|not needed), (don't|do not|never) spend time … (accessibility|a11y|aria|it)`,
    forAlone: `(meet|aim|comply|conform|follow|reach|target|satisfy) … (wcag|wcag 2.1|wcag 2.2), wcag (2.1|2.2|2) (aa|aaa|level)`,
    home: HOME,
  }),
  choiceField(
    'slot',
    'wcag-level',
    'the level of WCAG',
    `wcag, accessibility, a11y`,
    {
      AA: {
        near: `(meet|aim|target|reach|conform|follow|comply|satisfy|pass|require|fulfil) … =aa, =aa (is|level) (target|minimum|required|enough|mandatory|compliance|compliant)`,
        alone: `wcag (2|2.0|2.1|2.2|level) … =aa, =aa (is|are) (target|goal|minimum|baseline), =aaa (is|are) (out of scope|not target|not goal|not required|not needed)`,
      },
      AAA: {
        near: `(meet|aim|target|reach|conform|follow|comply|satisfy|pass|require|fulfil) … =aaa, =aaa (is|level) (target|minimum|required|mandatory|compliance|compliant)`,
        alone: `wcag (2|2.0|2.1|2.2|level) … =aaa, =aaa (is|are) (target|goal|minimum|baseline)`,
      },
    },
    { home: HOME },
  ),
  practiceField('hard-coded-text', 'texts written straight into the code', {
    things: `string, text, label, i18n, translation, user-facing, user-visible, wording, caption, button text, message to user, words on screen, interface text, ui text, ui string, error text, display text`,
    acts: `hard-coded user-facing string, hardcoded user-facing string, hard-coded text, hardcoded text, string literal in jsx, literal text in component, english literal, literal string in ui, literal user-facing text, hard-coded label, hard-coded english, hardcoded copy, literal copy`,
    for: `(hard code|hardcode|bake in|bake) … (text|user-facing string|ui string|label|wording|caption), (write|put|type|keep|leave|place|inline) … (straight|directly|right|inline|verbatim|literally) … (markup|jsx|template|component|widget), english only … (no|without) (i18n|translation), no (i18n|translation|localisation|localization|message catalogue|translation layer|message key|locale file), one language only, english … (directly|inline|in markup), readable where it stands, skip (i18n|translation), without (i18n|translation), (put|write|type) … (wording|text|string) … in (template|markup|component|view|jsx), no catalogue, no plan to translate`,
    against: `(go|pass|run|wrap|routed|come|put) … (through|via) =t, wrap in =t, (go|pass|run|wrap|routed|come|put) … (through|via|in|with) (i18n|gettext|intl|i18next|vue-i18n|l10n|localizable|translation catalogue|message catalogue|string catalogue|catalogue), (live|belong|put|sit|go|come|extract|move|externalise|externalize|keep) … (in|into|from|to) (i18n|translation file|message file|message catalogue|catalogue|strings.xml|arb|resx|resources.resx|l10n|localizable|=locales|messages.properties), wrap in t, (use|add|need|create) … (translation key|message key|i18n key), (text|label|string) is translated, must be (translated|localised|localized), usetranslation, gettext, formatjs, i18next, (pull|fetch|take|come) … (catalogue|catalog|translation|locale|bundle), text … (bug|forbidden) , english … (bug|literal), no english, no literal text, through catalogue, no text may, no text outside, no string outside, no strings outside, outside t, no user-facing text`,
    forAlone: `(hardcode|hard-code) english (strings|texts|labels|copy), (hardcode|hard-code) (strings|texts|labels|copy) in (ui|components|jsx|templates|views|markup), (don't|do not) need (i18n|translation|translations|localisation|localization), only ship english, (write|put|type|keep|leave|inline) (ui|interface|) (copy|texts|text|strings|labels) … (directly|straight|inline|right) (in|into|inside), app is english only, english-only app`,
    againstAlone: `(all|every|each) (text|texts|string|strings|label|labels) (is|are|be|) … translatable`,
    home: `${HOME}|string|text|label|message`,
  }),
  choiceField(
    'practice',
    'css-scope',
    'scoped or global styles',
    `css, style, stylesheet, class name, selector, styling`,
    {
      scoped: {
        near: `${over('scoped style|css module|scoped css|shadow dom|module.css|scoped styling', 'global style|global css|global class|global selector|global stylesheet')}, (style|stylesheet|css) … (local|scoped|encapsulated|isolated) … component, one (css|scss|stylesheet|style) file per component, next to component, never global, style scoped`,
      },
      global: {
        near: `${over('global style|global css|global class|global stylesheet|one stylesheet|single stylesheet|one global stylesheet|cascade', 'css module|scoped css|css-in-js|shadow dom')}, (one|single) (global|central|big|shared) (stylesheet|css file), embrace … cascade, leak, leak out, bleed, trust … cascade, let … cascade, everything in (main.css|global.css|app.css|globals.css|style.css), no scoping`,
      },
    },
    { home: HOME },
  ),
  practiceField('bem', 'BEM class names', {
    things: `class name, class names, css class, css classes, bem`,
    acts: `=bem, bem naming, bem class names, bem notation, bem convention, block__element`,
    forAlone: `(class|classes|name|names|selector|css) (follow|use|stick to|=in|with) =bem`,
    home: `${HOME}|class|name`,
  }),
  practiceField('semantic-html', 'elements chosen for their meaning', {
    things: `div, html, markup, semantic`,
    acts: `semantic html, semantic element, semantic markup, native element, semantic tag`,
    for: `(button|nav|main|article|section|header) … (not|instead|over|rather than) … div, clickable div … (ban|reject|forbidden|bug|fail), clickable div never, no (clickable div|div soup|div button|onclick div), div … (last resort|onclick|click handler) … (ban|reject), div … (last resort|onclick|click handler) never, native (button|control|element), never … clickable div, real button, div soup, tag … what it is, html … meaning, button is button, links are links`,
    against: `(div|span) (is|are) (fine|enough|all|ok|everything|good enough), (div|span) … (everywhere|for everything), (only|plain) div, (build|make) … (from|out of|with) div, div with (onclick|role|class|click handler), semantics … (don't matter|no matter|later|overrated|no concern), all div, div is enough, div will do, div does job`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'css-in-js',
    'styles in scripts or in style files',
    `css-in-js, styled-components, emotion, css, stylesheet, style, css file, vanilla-extract, stitches, sass`,
    {
      'in scripts': {
        near: `(use|prefer|style with|go with|stick to) (css-in-js|styled-components|emotion), (css-in-js|styled-components|emotion) is (default|preferred|standard|rule), styled.div, css prop, sx prop`,
      },
      'in style files': {
        near: `(no|not|never|avoid|drop|ban|without|instead|rather than|over|ditch|remove) (css-in-js|styled-components|emotion|runtime css|runtime style|styled component), (css-in-js|runtime styling|emotion|styled-components) is (ban|out|gone|legacy|not), zero runtime, static css, runtime style`,
      },
    },
    { home: HOME },
  ),
]);
