import type { Topic } from '../../topic.ts';
import { FORMATS, tools } from './toolSlot.ts';

/** Tools that test, format and check code. */
export const CHECK_TOOLS: readonly Topic[] = [
  tools(
    'js-test-runner',
    'the test runner',
    'test runners?|tests?|test framework|unit tests?|specs?',
    {
      Jest: 'jest',
      Vitest: 'vitest',
      Mocha: 'mocha',
      AVA: 'ava',
      'node:test': 'node:test|node --test',
      Jasmine: 'jasmine',
      'bun test': 'bun test',
      Karma: 'karma',
      uvu: 'uvu',
    },
    'test|unit test|spec|runner|suite|file|javascript|typescript',
  ),
  tools(
    'py-test-runner',
    'the Python test runner',
    'test runners?|tests?|test framework|unit tests?',
    { pytest: 'pytest', unittest: 'unittest|unittest\\.testcase', nose: 'nose2?' },
    'test|unit test|runner|suite',
    { pytest: `(?:plain |ordinary )?pytest (?:functions?|style|fixtures?)(?= *(?:$|[.,;]|,|with|and|never|not))` },
  ),
  tools(
    'e2e-runner',
    'the end-to-end test tool',
    'e2e(?: tests?| specs?)?|end-to-end(?: tests?)?|browser tests?',
    {
      Playwright: 'playwright',
      Cypress: 'cypress',
      Selenium: 'selenium|webdriver',
      Puppeteer: 'puppeteer',
      WebdriverIO: 'webdriverio|wdio',
      TestCafe: 'testcafe',
      Nightwatch: 'nightwatch',
    },
    'test|e2e|browser|end-to-end',
  ),
  tools(
    'js-formatter',
    'the formatter',
    'formatters?|formatting|code style',
    { Prettier: 'prettier', Biome: 'biome', dprint: 'dprint', ESLint: 'eslint stylistic' },
    'format|formatter|style|javascript|typescript',
  ),
  tools(
    'py-formatter',
    'the Python formatter',
    'formatters?|formatting',
    { Black: 'black', Ruff: 'ruff format', autopep8: 'autopep8', yapf: 'yapf' },
    'format|python|formatter',
    {
      Ruff: `(?:format|formats|formatted|formatting) ~ (?:with|by|using|through|via) ruff
        (?:<use>|ruff is) ~ ruff (?:for|to) (?:code )?format\\w*`,
    },
  ),
  tools(
    'py-linter',
    'the Python linter',
    'linters?|linting',
    { Ruff: 'ruff|ruff check', Flake8: 'flake8', Pylint: 'pylint' },
    'lint|python|linter',
    {},
    { silent: FORMATS },
  ),
  tools(
    'js-linter',
    'the JavaScript linter',
    'linters?|linting|lint',
    { ESLint: 'eslint', Biome: 'biome', oxlint: 'oxlint' },
    'lint|linting|javascript|typescript|style|file',
    {},
    { silent: FORMATS },
  ),
  tools(
    'py-types',
    'the type checker',
    'type checkers?|type checking',
    { mypy: 'mypy', Pyright: 'pyright|basedpyright', Pyre: 'pyre' },
    'type|python',
  ),
];
