import { slot, type Topic } from '../topic.ts';

/** Slots whose values are tools: one is chosen, the others are not used for the same thing. */
export const TOOL_SLOTS: readonly Topic[] = [
  slot('js-package-manager', 'the JavaScript package manager', 'npm yarn pnpm bun$', {
    npm: `<use> ~ npm(?! (?:package|registry|module|version|publish|workspace))
      npm (?:ci|install|run|test|i)
      package manager ~ npm
      npm ~ (?:is|as) ~ package manager
      managed (?:with|by) npm`,
    pnpm: `<use> ~ pnpm
      pnpm (?:install|add|run|test|i|build|dev|lint)
      package manager ~ pnpm
      managed (?:with|by) pnpm
      pnpm ~ (?:is|as) ~ package manager`,
    yarn: `<use> ~ yarn
      yarn (?:install|add|run|test|build|dev|lint)
      package manager ~ yarn
      managed (?:with|by) yarn`,
    bun: `<use> ~ bun
      bun (?:install|add|run|test|i)
      package manager ~ bun
      managed (?:with|by) bun`,
  }),
];
