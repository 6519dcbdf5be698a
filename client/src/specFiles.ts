import { languages, type DocumentSelector, type ExtensionContext, type TextDocument } from 'vscode';

/** Languages that VS Code itself gives to instruction files by their names. */
const SPEC_LANGUAGES = ['instructions', 'chatagent', 'prompt', 'skill'];

/** Which documents are spec files, as far as the client must know: when to start and when to show itself. */
export interface SpecFiles {
  /** Glob patterns relative to a workspace folder, without braces: they are joined in a pair. */
  readonly patterns: readonly string[];
  /** Whether the document's name, place, language or text makes it a spec file. */
  matches(document: TextDocument): boolean;
}

/**
 * Reads the patterns from the manifest's `workspaceContains` events, so that what wakes the extension up in a
 * workspace and what it takes for a spec file can't drift apart. The server has the last word on each document.
 */
export function specFilesOf(context: ExtensionContext): SpecFiles {
  const manifest: { activationEvents?: readonly string[] } = context.extension.packageJSON;
  const prefix = 'workspaceContains:';
  const patterns = (manifest.activationEvents ?? [])
    .filter((event) => event.startsWith(prefix))
    .map((event) => event.slice(prefix.length));
  const selector: DocumentSelector = [
    ...patterns.map((pattern) => ({ pattern })),
    ...SPEC_LANGUAGES.map((language) => ({ language })),
  ];
  return {
    patterns,
    matches: (document) => languages.match(selector, document) > 0 || isAnnotated(document),
  };
}

/** Markdown written like the Model Spec shows it in its headings. */
function isAnnotated(document: TextDocument): boolean {
  return document.languageId === 'markdown' && /^#{1,6}[ \t].*\{[^{}]*\bauthority=/m.test(document.getText());
}

/**
 * Documents that the server gets to see. All Markdown: a configuration may declare any of it a spec file, and the
 * preview works on any of it.
 */
export function syncedDocuments(specFiles: SpecFiles): ({ language: string } | { pattern: string })[] {
  return [
    { language: 'markdown' },
    ...SPEC_LANGUAGES.map((language) => ({ language })),
    ...specFiles.patterns.map((pattern) => ({ pattern })),
  ];
}
