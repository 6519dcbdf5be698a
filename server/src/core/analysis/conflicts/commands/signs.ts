/** A command that only one of the values of a slot is run by: `npm install` shows npm. */
export interface CommandSign {
  /** The id of the slot. */
  readonly topic: string;
  readonly value: string;
  /** Over a line of a shell block, or code in a sentence; the first group is the words to underline and to replace. */
  readonly shows: RegExp;
  /** A text without these has no such command. */
  readonly name: string;
  /** By the value that a rule wants, what stands in the place of the words; of other values nothing is known. */
  readonly instead: Readonly<Record<string, string>>;
  /** It also installs what the reader's users install: only a rule that insists is broken by it. */
  readonly doubtful: boolean;
}

const ELSEWHERE = '(?!.*(?:-g\\b|--global|--prefix| global |publish))';
/** No package is named: all that the project needs is installed. */
const ALL = '(?= *(?:$|[#&;]|--))';
const RUNNER = '(?:npx |bunx |pnpm (?:exec |dlx )?|yarn (?:run |dlx )?)?';
const PYTHON = '(?:(?:uv|poetry|pdm|hatch|rye) run |python3? -m )?';

/** @param words a group, and around it what else the line must have */
function sign(
  topic: string,
  value: string,
  words: string,
  instead: CommandSign['instead'],
  doubtful = false,
): CommandSign {
  const [, name = ''] = /\(([a-z]+)/.exec(words) ?? [];
  return { topic, value, name, shows: new RegExp(`^[\\s$>]*${words}`), instead, doubtful };
}

/**
 * The same command of all JavaScript package managers.
 * @param behind what must stand behind it
 */
function ofManagers(words: Readonly<Record<string, string>>, behind = '', doubtful = false): readonly CommandSign[] {
  return Object.entries(words).map(([value, command]) =>
    sign('js-package-manager', value, `(${command}(?![\\w:-]))${behind}${ELSEWHERE}`, words, doubtful),
  );
}

/** Tools of which a project has one, by what starts them. */
function ofTools(topic: string, prefix: string, words: Readonly<Record<string, string>>): readonly CommandSign[] {
  return Object.entries(words).map(([value, command]) =>
    sign(topic, value, `${prefix}(${command}(?![\\w./:@-]))`, words),
  );
}

/** What `pip install` takes from the project itself. */
const OWN = '(?= +(?:-r|-e|--requirement|--editable|\\.))';
/** Tools that are themselves installed by pip. */
const BOOTSTRAPS = '(?!.*\\b(?:uv|poetry|pipenv|pdm|hatch|rye|pip|pipx)(?:[=<>~!]\\S*)?\\s*$)';

export const SIGNS: readonly CommandSign[] = [
  ...ofManagers({ npm: 'npm install', pnpm: 'pnpm install', yarn: 'yarn install', bun: 'bun install' }, ALL),
  ...ofManagers({ npm: 'npm i', pnpm: 'pnpm i', yarn: 'yarn install', bun: 'bun i' }, ALL),
  ...ofManagers({ npm: 'npm install', pnpm: 'pnpm add', yarn: 'yarn add', bun: 'bun add' }, '', true),
  ...ofManagers({ npm: 'npm i', pnpm: 'pnpm i', yarn: 'yarn add', bun: 'bun i' }, '', true),
  ...ofManagers({
    npm: 'npm ci',
    pnpm: 'pnpm install --frozen-lockfile',
    yarn: 'yarn install --immutable',
    bun: 'bun install --frozen-lockfile',
  }),
  ...ofManagers({ npm: 'npm run', pnpm: 'pnpm run', yarn: 'yarn run', bun: 'bun run' }),
  ...ofManagers({ npm: 'npm test', pnpm: 'pnpm test', yarn: 'yarn test', bun: 'bun run test' }),
  ...ofManagers({ npm: 'npm start', pnpm: 'pnpm start', yarn: 'yarn start', bun: 'bun run start' }),
  sign('python-package-manager', 'pip', `(pip3? install)\\b${OWN}`, { uv: 'uv pip install' }),
  sign(
    'python-package-manager',
    'pip',
    `(pip3? install)\\b${BOOTSTRAPS}`,
    { uv: 'uv add', poetry: 'poetry add', pdm: 'pdm add', pipenv: 'pipenv install' },
    true,
  ),
  ...ofTools('python-package-manager', '', { poetry: 'poetry install', uv: 'uv sync', pdm: 'pdm install' }),
  ...ofTools('python-package-manager', '', { poetry: 'poetry add', uv: 'uv add', pdm: 'pdm add' }),
  ...ofTools('js-test-runner', RUNNER, { Jest: 'jest', Vitest: 'vitest', Mocha: 'mocha' }),
  sign('py-test-runner', 'unittest', '(python3? -m unittest)\\b', { pytest: 'pytest' }),
  sign('py-test-runner', 'pytest', `${PYTHON}(pytest)(?![\\w./:@-])`, {}),
  ...ofTools('py-formatter', PYTHON, { Black: 'black', Ruff: 'ruff format', autopep8: 'autopep8', yapf: 'yapf' }),
  ...ofTools('py-types', PYTHON, { mypy: 'mypy', Pyright: 'pyright' }),
  ...ofTools('rust-test-runner', '', { 'cargo test': 'cargo test(?!.*--doc)', 'cargo-nextest': 'cargo nextest run' }),
];
