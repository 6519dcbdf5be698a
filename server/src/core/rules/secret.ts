import { defineRule, findSecretsOf } from './kit.ts';

/** How much of a credential a message may show. */
const SHOWN = 4;

export default defineRule({
  meta: {
    id: 'secret',
    kind: 'safety',
    severity: 'error',
    since: '0.1.0',
    sources: [
      { title: 'CWE-798: use of hard-coded credentials', url: 'https://cwe.mitre.org/data/definitions/798.html' },
      { title: 'secretlint, its recommended preset', url: 'https://github.com/secretlint/secretlint' },
    ],
  },
  docs: {
    summary: 'A password, key or token stands in the file.',
    rationale:
      'A spec file is committed, and its whole text goes to a model with every task: a credential in it has left the house. Besides, an agent copies what it reads into code, logs and commands.',
    details:
      'Tokens are known by the prefixes that their vendors document; passwords by their place in a URL; other values by the name that they are given to and by their randomness. Stand-ins (`your-key`, `${TOKEN}`, `sk-...`), values of tests and the passwords of a database on one’s own machine are left alone. A message shows the first four characters at most. Taking it out of the file is not enough: it stays in the history, so revoke it.',
    whenNotToUse: 'Ignore a single line whose value is public by design, such as a publishable key.',
  },
  messages: {
    secret: 'Secret in plain text: {what} (`{start}…`). Name an environment variable instead, and revoke this one',
  },
  examples: [
    { title: 'The name of a variable', text: 'Connect with the password in `STAGING_DB_PASSWORD`.\n' },
    {
      title: 'Stand-ins',
      text: '```sh\nexport API_KEY=your_key_here\nexport TOKEN=${CI_TOKEN}\nexport OPENAI_API_KEY=sk-...\n```\n',
    },
    {
      title: 'A database on one’s own machine',
      text: 'Connect with `postgres://app:seagull-42@localhost:5432/app`.\n',
    },
    {
      title: 'Code that fetches a token',
      text: '```ts\nconst token = settings.token2;\nconst secret = readSecret1();\n```\n',
    },
    {
      title: 'A password in a URL',
      text: 'Connect with `mysql://ferry:⟦t1dal-gr4vel⟧@db.harbour.example/trips`.\n',
      expect: [
        {
          messageId: 'secret',
          fixes: [
            {
              title: 'Replace by `${DATABASE_PASSWORD}`',
              output: 'Connect with `mysql://ferry:${DATABASE_PASSWORD}@db.harbour.example/trips`.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A password in a sentence',
      text: '- The admin password is `⟦Kr4ken-under-9-piers⟧`.\n',
      expect: [
        {
          messageId: 'secret',
          fixes: [{ title: 'Replace by `${PASSWORD}`', output: '- The admin password is `${PASSWORD}`.\n' }],
        },
      ],
    },
    {
      title: 'A key in a block of commands',
      text: '```sh\nexport TIDE_API_KEY="⟦q7Vd02mXw91LkzPe⟧"\n```\n',
      expect: [
        {
          messageId: 'secret',
          fixes: [
            { title: 'Replace by `${TIDE_API_KEY}`', output: '```sh\nexport TIDE_API_KEY="${TIDE_API_KEY}"\n```\n' },
          ],
        },
      ],
    },
  ],
  check({ document, report }) {
    const { text } = document;
    for (const { what, variable, span } of findSecretsOf(document)) {
      // Of a short one, four characters would be half.
      const start = text.slice(span.start, span.start + Math.min(SHOWN, Math.floor((span.end - span.start) / 3)));
      const placeholder = `\${${variable}}`;
      const fixes = [{ title: `Replace by \`${placeholder}\``, preferred: true, edits: [{ span, text: placeholder }] }];
      report({ messageId: 'secret', data: { what, start }, span, fixes });
    }
  },
});
