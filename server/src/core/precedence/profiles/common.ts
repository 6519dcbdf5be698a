import type { NamePattern } from '../types.ts';

/** A project begins at the repository's root, and where there is none in the working directory. */
export const GIT = { markers: ['.git'], none: 'cwd' } as const;

/** Where GitHub Copilot looks for `*.instructions.md`. */
export const INSTRUCTIONS: NamePattern = {
  folder: '.github/instructions',
  extensions: ['.instructions.md'],
  recursive: true,
};

/** What the settings files of Gemini CLI and Qwen Code say of context files. */
export const CONTEXT = {
  'context.fileName': ['context', 'fileName'],
  'context.includeDirectories': ['context', 'includeDirectories'],
  'context.importFormat': ['context', 'importFormat'],
};
