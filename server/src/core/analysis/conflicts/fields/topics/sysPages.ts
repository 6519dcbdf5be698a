import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome } from './sysWords.ts';

const HOME =
  'app|application|page|screen|view|component|site|ui|frontend|web|mobile|user|list|form|route|url|link|every|new|button|label';

/** How pages and screens behave for those who use them. */
export const SYS_PAGE_FIELDS: readonly Field[] = atHome([
  practiceField('offline-support', 'an app that works offline', {
    things: `offline, connectivity, network connection, internet connection`,
    acts: `offline mode, offline support, offline-first, offline use`,
    forAlone: `(app|screen|page|feature|site|it) (must|should|has to|have to|) (work|run|be usable|stay usable) … (offline|without network|without internet|without connection)`,
    againstAlone: `(network|internet) connection (is|are) (required|mandatory|assumed), (app|screen|site) (is|are) online only, =online only, offline (isn't|is not) supported, (require|assume) (network|internet|online) connection`,
    home: HOME,
  }),
  practiceField('rtl-layout', 'layouts from right to left', {
    acts: `right-to-left layouts, right-to-left languages, rtl layout, rtl layouts, rtl languages, rtl support, right-to-left support, right-to-left`,
    home: `${HOME}|layout|language`,
  }),
  choiceField(
    'practice',
    'loading-state',
    'what a page shows while it loads',
    `loading, loading state, loading states, load, pending state, placeholder`,
    {
      skeletons: {
        near: `(show|use|render|display|prefer) … skeleton, skeleton (over|not|instead of|rather than) spinner, no spinner`,
        alone: `(loading state|loading states) … skeleton, skeleton (screen|loader) (for|over|instead), no spinner`,
      },
      spinners: {
        near: `(show|use|render|display|prefer) … spinner, spinner (over|not|instead of|rather than) skeleton, no skeleton`,
        alone: `(loading state|loading states) … spinner, no skeleton (screen|loader), spinners instead of skeleton`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'error-display',
    'where errors are shown to users',
    `validation error, form error, api error, error message, error messages, show errors, toast, snackbar`,
    {
      'as toasts': {
        alone: `error (is|are|message) … (shown|displayed|reported|=in|as) … (toast|snackbar), (show|display|report|surface) error … (=in|as|with|via|through) (toast|snackbar)`,
      },
      'in place': {
        alone: `error (is|are|message) … (shown|displayed|rendered) (inline|next to field|below field|beside field), (show|display|render) error … (inline|next to field|below field|beside field), no toast for error`,
      },
    },
    { home: `${HOME}|error|message` },
  ),
  practiceField('url-slash', 'a slash at the end of URLs', {
    acts: `trailing slash in url, trailing slashes in urls`,
    forAlone: `(url|route|path|link|endpoint) (have|has|end with|end in|must have|must end with|get|carry) … slash`,
    againstAlone: `no trailing slash, (url|route|path|link|endpoint) (never|don't|do not|must not|without) … slash, without trailing slash`,
    home: HOME,
  }),
  practiceField('reduced-motion', 'less motion for those who ask for it', {
    things: `prefers-reduced-motion, reduced motion`,
    for: `(respect|honour|honor|follow|check|obey|support) … reduced motion`,
    against: `(ignore|disregard) … reduced motion`,
    home: `${HOME}|animation|transition|motion`,
  }),
  practiceField('server-actions', 'server actions', {
    things: `server action, server actions, mutations, mutation, form action`,
    acts: `server actions, react server actions, next.js server actions`,
    forAlone: `(mutation|form|form submission|write) … (through|via|with|in|as|are|use) server actions`,
    home: `${HOME}|mutation|form|action`,
  }),
  choiceField(
    'slot',
    'pinia-stores',
    'how Pinia stores are written',
    `pinia, =stores`,
    {
      'setup stores': { near: `setup store, (pinia|store) … (=in|with|as|use) setup (syntax|function|style)` },
      'option stores': { near: `option store, (pinia|store) … (=in|with|as|use) option (syntax|style|api|object)` },
    },
    { home: `${HOME}|store|state` },
  ),
  choiceField(
    'practice',
    'ui-case',
    'capitals in buttons and labels',
    `button label, button text, menu item, ui text, ui copy, interface text, ui string`,
    {
      'sentence case': {
        alone: `(button|label|button label|button text|menu item|ui text|ui copy|ui string) (use|be|is|are|written) (=in|) sentence case, sentence case for (button|label|button label|button text|menu item|ui text|ui copy|ui string)`,
      },
      'title case': {
        alone: `(button|label|button label|button text|menu item|ui text|ui copy|ui string) (use|be|is|are|written) (=in|) title case, title case for (button|label|button label|button text|menu item|ui text|ui copy|ui string)`,
      },
    },
    { home: HOME },
  ),
]);
