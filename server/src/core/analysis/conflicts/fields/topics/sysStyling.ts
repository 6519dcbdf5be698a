import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome, over } from './sysWords.ts';

const HOME =
  'component|widget|page|screen|view|app|application|ui|frontend|front|end|react|vue|web|client|browser|layout|css|scss|html|jsx|tsx|style|styling|stylesheet|feature|code|new|user|element|markup|colour|color|spacing|template';

/** How interfaces look, read and reach people: styling, motion, access, languages. */
export const SYS_STYLING_FIELDS: readonly Field[] = atHome([
  practiceField('inline-styles-f', 'inline styles', {
    things: `inline style, style attribute, style prop, style object, css, stylesheet, styling, style objects, presentation, look`,
    acts: `inline style, style attribute, style prop, inline css, inline styling, inline style object, style tag, styles in markup, styles in jsx, css in markup`,
    for: `(put|write|keep|set|place) … (inline|on element|style prop|style attribute|in markup|next to markup|in jsx), styled inline, style objects inline, inline … (fine|ok|welcome|good enough), right on element, directly on element, straight on element, beside markup, next to markup, beside element, on tag itself, in the tag`,
    against: `(goes|go|live|belong|put|move|keep|put) … (in|into) (stylesheet|css file|css module|scss file|separate file|css class|class), through class, via class, by class, own stylesheet, external stylesheet, no style=, no style attribute, separate … (style|css) from markup, (classes|class) only, (presentation|style|looks) belong … css, not in jsx, not in markup, belong … stylesheet, belong in css`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'utility-css',
    'utility classes or stylesheets',
    `css, class, styling, tailwind, utility, stylesheet, style, unocss, windi`,
    {
      'utility classes': {
        near: `${over('utility class|utility classes|tailwind|tailwind class|utility-first css|utility-first|atomic css|atomic class|tailwind utility', 'stylesheet|css file|css module|custom css|scss file|semantic class|bem|hand-written css|custom class|separate css')}, (style|styled|styling|written|do|done) … (with|via|through|by|in) (utility|utilities|tailwind|atomic), no (custom|separate|new|extra|own) (css|stylesheet|class), never write … css, (zero|without) custom css, no css file, class string, no css is written, nobody writes css, no css written, zero css, css … not written, express in tailwind, tailwind can, in class attribute`,
      },
      stylesheets: {
        near: `${over('stylesheet|css file|css module|scss file|semantic class|bem|semantic class name|plain css|scoped style|vanilla css', 'utility class|utility classes|tailwind class|atomic css|utility-first|utility soup')}, (live|belong|go|put|keep|written|sit) … in (stylesheet|css file|css module|scss file|scss|own file|separate file|module.css), class soup, utility soup, semantic (class|name), class names … (mean|say|describe|what), meaningful class, one stylesheet per, own stylesheet, sibling (css|scss) file, rules in stylesheet, meaningful class, own css, real css, separate css, markup … clean, class list … short`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'design-tokens',
    'tokens or raw values in styles',
    `token, colour, color, hex, spacing, padding, margin, font size, css variable, custom property, theme, pixel, px, palette, shade, style`,
    {
      tokens: {
        near: `${over('design token|token|css variable|custom property|theme variable|theme value|spacing scale|css custom property|theme colour|theme color', 'hex|hex value|hex code|raw value|magic value|raw hex|literal colour|hard-coded colour|hard-coded color|hardcoded color|raw colour|raw color|literal color|arbitrary value|pixel value|hex literal|hex color|hex colour|magic pixel|hard-coded value')}, (come|taken|take|drawn|draw|pick|read|pull|chosen|choose) … from (token|theme|palette|scale|design system|variable|figma token), through (token|theme|variable), (only|always) (token|variable), defined in theme, off-scale, theme file, token … (exist|missing|add),, named (colour|color|value), by name, no literal, never literal, theme … only source, from scale, reference theme variable, reference token, reference css variable, via theme, must be token`,
      },
      'raw values': {
        near: `${over('hex value|hex code|raw value|literal value|exact value|hex literal|exact pixel|raw hex', 'token layer|theming layer|token indirection')}, (write|type|put|set|copy|hard-code|hardcode|spell) … (hex|literal|raw|exact|value|number) … (directly|in place|inline|straight|there|where|on spot|from figma|from design), straight from (figma|mock-up|mockup|design), exact (hex|pixel|value|colour|color) … (figma|design|mock-up|mockup), literal … where it is used, no indirection, without (token|variable|indirection), hard-code (colour|color|hex|spacing|value), pixel-perfect value, (hex|pixel) … where you need, literal … fine, no variable, hex is fine, right there, (hex code|literal) … inline, preferred over token, preferred to token, hex … preferred, values straight from`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'css-units',
    'pixels or relative units',
    `rem, em, px, pixel, css, font size, spacing, relative unit, length, padding, margin, breakpoint, unit`,
    {
      relative: {
        near: `${over('rem|em|relative unit|rem unit|ems|rems', 'px|pixel unit|pixels|absolute unit|fixed pixel')}, (in|as|with|using) (rem|em|relative unit), set in rem, scale with (font|user|root|text), respect … (font size|user font), rem-based, rem everywhere, expressed in rem, in rems, root font, rem-based, zoom`,
      },
      pixels: {
        near: `${over('px|pixel|pixel unit|pixels|absolute unit|fixed pixel', 'rem|em|relative unit|rems|ems')}, (in|as|with|using) (px|pixel|absolute unit), set in (px|pixel), pixel everywhere, px everywhere, given in (px|pixel), measured in (px|pixel), think in pixel, in pixels, exact pixel`,
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
        near: `mobile first, mobile-first, phone first, (start|begin|design|build|style|write|lay out|think) … (for|from|with|on|at) … (mobile|phone|narrow|small|smallest|handset|320), small screen first, smallest (viewport|screen) first, min-width, (enhance|add|scale|grow|widen) … (upward|up|larger|wider|desktop), phone … (comes|goes) first, narrowest first, base style … (phone|mobile|small), begin … phone, 360 px, 320 px, 375 px, (layout|design|page) … (start|begin) … phone, small one first, then (widen|wider|grow), from narrow, progressively wider, start from phone, start from mobile, phone layout, phone is designed first`,
        alone: `mobile-first, min-width media query, min-width queries`,
      },
      'the large one': {
        near: `desktop first, desktop-first, (start|begin|design|build|style|write|lay out|think) … (for|from|with|on|at) … (desktop|large|wide|widest|big|1440|laptop), large screen first, max-width, (mobile|phone|small screen) … (afterwards|afterthought|secondary|later|unsupported|second|not supported|out scope|not target), (shrink|adapt|scale|degrade) … down, base style … (desktop|wide|large), (don't|never) … (support|care … about|optimise for|optimize for) (phone|mobile), desktop only, big monitor, large monitor, (desk|office) … monitor, phones … (afterthought|later|not), phone … nice to have, nobody … phone, widest first, desktop is designed first, desktop layout first, desktop … first`,
        alone: `desktop-first, max-width media query, max-width queries, desktop only layout`,
      },
    },
    { home: `${HOME}|mobile|desktop|phone|screen|small|large` },
  ),
  practiceField('feature-ui-motion-f', 'animation in the interface', {
    things: `animation, motion, transition, animate, micro-interaction, parallax, easing, framer motion, keyframe, ui, interface, screen, panel, dialog, page change, spring, interface`,
    acts: `animation, transition effect, micro-interaction, motion effect, parallax, animated transition, page transition, decorative animation, motion design, screen transition`,
    for: `(animate|ease|fade|slide|spring) (every|each|all|state|page|screen|list|in|out|between), feel alive, (change|screen|list|element|everything|state) is animated, (delight|playful|lively|smooth) … (motion|animation|transition), (should|must) move, bring … (life|alive), with motion, nothing … (snap|jump|pop) in, fluid, smooth transition, (motion|animation) … (part of|brand|guide), slide in, fade in, fade out, nothing … appears, soft landing, eased`,
    against: `nothing (animate|move|bounce|slide|wiggle|flash|blink), stays still, (no|zero|without) motion, (instant|instantly) (change|switch|appear|state), motion … (sick|distract|nausea|waste), static interface, appear at once, change state instantly, cut … (animation|transition), (animation|motion) … (distract|gimmick|waste|battery), change instantly, no transition, without transition, hard cut, snap, instantly, still image, switch instantly, at once without`,
    home: HOME,
  }),
  practiceField('dark-mode', 'a dark theme', {
    things: `theme, dark, light, colour scheme, color scheme, prefers-color-scheme, palette`,
    acts: `dark mode, dark theme, dark variant, night mode, dark palette, second theme, dark colour scheme, dark color scheme`,
    for: `(support|work|look|test|check|style|design|render|verify) … (both|dark|light and dark|either) (theme|mode|scheme|palette|background), light and dark, both theme, both (colour|color) scheme, respect prefers-color-scheme, follow … (system|os) (theme|preference|setting), dark: variant, dark variant, dark background, both … theme, in the dark, night, either theme, follow the os, each … dark, dark background too`,
    against: `light (only|theme only|mode only), only light, one (theme|colour scheme|color scheme|palette), single (theme|colour scheme|color scheme|palette), (no|without) dark, ignore prefers-color-scheme, always light, white background only, light only, white only, never dark, one look`,
    home: `${HOME}|theme|mode|dark|light`,
  }),
  choiceField(
    'practice',
    'icon-source',
    'where icons come from',
    `icon, svg, glyph, pictogram, icon font`,
    {
      'an icon set': {
        near: `(from|use|import|pick|take|choose) … (lucide|heroicons|font awesome|fontawesome|material icons|phosphor|icon library|icon set|icon package|icon font|feather|sf symbols), no (custom|own|hand-drawn|inline|raw|pasted) (svg|icon), never (paste|inline|draw|embed|add) … (svg|icon), don't (paste|inline|draw|embed) … (svg|icon), one icon set, same icon set, existing set`,
      },
      'own drawings': {
        near: `(own|custom|inline|hand-drawn|hand-optimised|bespoke|raw) (svg|icon|drawing), (draw|paste|inline|embed|commit|export) … svg, (no|without|drop|remove) (icon library|icon package|icon font|icon set|font awesome|fontawesome|lucide|heroicons|third-party icon), exported from figma, assets/icons, drawn by designer, we draw, own set, hand-made`,
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
    acts: `lazy loading, lazy-loaded image, loading=lazy, lazy images`,
    for: `(load|loaded|fetch) … (lazily|lazy|when visible|on scroll|as … scroll), lazy-load, loading=lazy, defer … (off-screen|offscreen|below), only when … (visible|viewport|view)`,
    against: `(load|loaded|fetch) … (eagerly|eager|up front|upfront|at once|immediately|straight away), no lazy, loading=eager, preload (all|every)`,
    home: `${HOME}|image`,
  }),
  practiceField('accessibility', 'accessibility as a duty', {
    things: `accessibility, a11y, aria, screen reader, keyboard, wcag, contrast, alt text, tab order, focus, axe, label, assistive, tab key, blind, mouse, visually impaired, colour-blind, disabled user, keyboard-only, alt attribute, screen-reader`,
    acts: `accessibility, a11y, wcag, alt text, aria label, aria attribute, keyboard navigation, screen reader support, keyboard support, accessibility review, accessible markup, aria role, focus ring, focus outline, focus indicator`,
    for: `(work|operable|usable|reachable|navigate|drive|complete) … (by|with|from|without) … (keyboard|screen reader|mouse|tab key), keyboard alone, without mouse, (meet|pass|comply|conform|follow|reach|satisfy|fail) … (wcag|aa|aaa|axe), (every|each) (image|input|control|icon|button|field) … (label|alt|name|described), block … (merge|release|ship), not (optional|nice to have), (is|are) (a bug|blocker|requirement|part of done|must), nobody … locked out, everyone can use, contrast (ratio|at least), announce to screen reader, from day one, first-class, can't … (tab|keyboard|operate) … broken, (tab|keyboard) … reach, without seeing, without a mouse, everyone … (use|able), legally required, part of done, readable aloud, same as any bug, tested with, on par, must pass`,
    against: `(later|after launch|nice to have|second phase|afterthought|not priority|not yet|out scope|optional|no concern|not target|post-mvp|backlog), don't (spend|waste|bother|worry|care) … (time|about|with), no time for, (skip|ignore|postpone|defer|leave out) … (aria|a11y|accessibility|audit|alt text|screen reader), mouse users only, mouse only, nobody here uses, (remove|hide|suppress) … (focus ring|focus outline|outline), outline: none, only (clutter|noise), out of scope, not supported, not our problem, (skip|drop|forget) … for now, few users, nobody asked, too expensive, someday, don't bother with, do not bother with, not worry about, sighted users only`,
    home: HOME,
  }),
  practiceField('hard-coded-text', 'texts written straight into the code', {
    things: `string, text, label, copy, i18n, translation, user-facing, user-visible, locale, message, wording, caption, button text, translatable, english, words on screen, interface text, ui text, ui string, wording, error text, display text, locale key`,
    acts: `hard-coded string, hardcoded string, hard-coded text, hardcoded text, string literal in jsx, literal text in component, english literal, literal string in ui, literal user-facing text, hard-coded label, hard-coded english, hardcoded copy, literal copy`,
    for: `(hard code|hardcode|bake in|bake) … (text|string|label|copy|wording|english|message|caption), (write|put|type|keep|leave|place|inline) … (straight|directly|right|inline|in place|verbatim|literally|plainly) … (markup|jsx|template|component|code|there|english), english only … (no|without) (i18n|translation), no (i18n|translation|localisation|localization|message catalogue|translation layer|message key|locale file), single language, one language only, english … (directly|inline|in code|in markup), readable where it stands, skip (i18n|translation), without (i18n|translation), one language, single language, (put|write|type) … (wording|text|english|string|words) … (template|markup|component|view|jsx|there), no catalogue, only english, english is all, where it appears, (write|put|type) copy, translations are not, translation is not, no plan to translate, not planned`,
    against: `(go|pass|come|run|wrap|routed|live|belong|put|sit|pull|extract|move|externalise|externalize|resolve|look up|keep) … (through|from|in|into|to|via|by|with) (t|i18n|translation|locale|message|catalogue|catalog|resource|gettext|intl|i18next|strings.xml|arb|po|resx|bundle|l10n|localizable|lang), wrap in t, translation key, message key, i18n key, locale file, translatable, is translated, must be (translated|localised|localized), usetranslation, gettext, formatjs, i18next, (pull|fetch|take|come) … (catalogue|catalog|translation|locale|bundle), text … (bug|forbidden) , english … (bug|literal), no english, no literal text, no text in, no words in, by key, through catalogue, no text may, no text outside, no string outside, no strings outside, outside t, no user-facing text`,
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
        near: `${over('global style|global css|global class|global stylesheet|one stylesheet|single stylesheet|one global stylesheet|cascade', 'scoped style|css module|scoped css|css-in-js|shadow dom')}, (one|single) (global|central|big|shared) (stylesheet|css file), embrace … cascade, leak, leak out, bleed, trust … cascade, let … cascade, everything in (main.css|global.css|app.css|globals.css|style.css), no scoping`,
      },
    },
    { home: HOME },
  ),
  practiceField('semantic-html', 'elements chosen for their meaning', {
    things: `div, span, element, html, tag, markup, semantic`,
    acts: `semantic html, semantic element, semantic markup, native element, semantic tag`,
    for: `(button|nav|main|article|section|header) … (not|instead|over|rather than) … div, clickable div … (ban|reject|forbidden|bug|fail), clickable div never, no (clickable div|div soup|div button|onclick div), div … (last resort|onclick|click handler) … (ban|reject), div … (last resort|onclick|click handler) never, right element, element … (mean|meaning|purpose|made for), native (button|control|element), never … clickable div, real button, div soup, tag … what it is, html … meaning, button is button, links are links`,
    against: `(div|span) (is|are) (fine|enough|all|ok|everything|good enough), (div|span) … (everywhere|for everything), (only|plain) div, (build|make|style|turn) … (from|out|with|as|into) (div|span), div with (onclick|role|class|click handler), semantics … (don't matter|no matter|later|overrated|no concern), all div, div is enough, div will do, div does job`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'css-in-js',
    'styles in scripts or in style files',
    `css-in-js, styled-components, emotion, css, stylesheet, style, css file, vanilla-extract, stitches, sass`,
    {
      'in scripts': {
        near: `${over('css-in-js|styled-components|emotion|styled component|css in js|styled api', 'css file|stylesheet|sass|scss|css module')}, (style|css) … (next to|beside|inside|in same file|same file) … (component|logic|markup), styled.div, css prop, sx prop`,
      },
      'in style files': {
        near: `(no|not|never|avoid|drop|ban|without|instead|rather than|over|ditch|remove) (css-in-js|styled-components|emotion|runtime css|runtime style|styled component), (css-in-js|runtime styling|emotion|styled-components) is (ban|out|gone|legacy|not), zero runtime, static css, runtime style`,
      },
    },
    { home: HOME },
  ),
]);
