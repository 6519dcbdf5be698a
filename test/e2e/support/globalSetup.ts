import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { packagedExtensions, removeExtensions } from '../../../scripts/editor/extensionFolder.mjs';
import { installEditor, type Editor } from '../../../scripts/editor/install.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    editor: Editor;
    /** Folder with the extension installed from its package, as users have it. */
    extensions: string;
  }
}

/** Installs the editor and the packed extension once for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const editor = await installEditor();
  const extensions = packagedExtensions(fileURLToPath(new URL('../../..', import.meta.url)), editor);
  project.provide('editor', editor);
  project.provide('extensions', extensions);
  return () => removeExtensions(extensions);
}
