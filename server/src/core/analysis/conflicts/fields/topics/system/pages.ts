import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome } from './words.ts';

const HOME =
  'app|application|page|screen|view|component|site|ui|frontend|web|mobile|user|list|form|route|url|link|every|new|button|label';

/** How pages and screens behave for those who use them. */
export const PAGE_FIELDS: readonly Field[] = atHome([
  practiceField('offline-support', 'an app that works offline', {
    acts: `offline mode, offline support, offline use`,
    forAlone: `(app|pwa|website) (must|should|has to|have to|) (work|be usable|stay usable) (fully|completely|) (=offline|without internet|without connection|without network connection)`,
    againstAlone: `(app|website) is online only, offline use (isn't|is not) supported, (app|website|pwa) (require|assume|need) (network|internet|online) connection`,
    home: HOME,
  }),
  practiceField('rtl-layout', 'layouts from right to left', {
    acts: `right-to-left layouts, right-to-left languages, rtl layout, rtl layouts, rtl languages, right-to-left support`,
    forAlone: `(rtl|right-to-left) (language|layout) (must|has to|have to) work`,
    home: `${HOME}|layout|language`,
  }),
  practiceField('url-slash', 'a slash at the end of URLs', {
    acts: `trailing slash in urls, trailing slashes in urls, trailing slash on urls, trailing slashes on urls`,
    forAlone: `=urls (must|) (have|end with|end in|carry) (trailing|) slash`,
    againstAlone: `=urls (have|carry|end with) (no|never) (trailing|) slash, =urls (never|don't|do not|must not) (have|end with|end in|carry) (trailing|) slash`,
    home: HOME,
  }),
  practiceField('reduced-motion', 'less motion for those who ask for it', {
    forAlone: `(respect|honour|honor|obey|support) (reduced motion|prefers-reduced-motion)`,
    againstAlone: `(animation|motion|transition) (is|are|stay) always =on, (no need|don't bother|do not bother|don't need) to (respect|honour|honor|support|handle) (reduced motion|prefers-reduced-motion)`,
    home: `${HOME}|animation|transition|motion`,
  }),
  practiceField('server-actions', 'server actions', {
    forAlone: `(mutation|form|form submission) (is|are|go|run|) (through|via|with|as|use) server actions, mutations are server actions, use server actions for (mutation|form|form submission)`,
    againstAlone: `no server actions, (avoid|don't use|do not use|never use) server actions`,
    home: `${HOME}|mutation|form|action`,
  }),
  choiceField(
    'slot',
    'pinia-stores',
    'how Pinia stores are written',
    `pinia`,
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
