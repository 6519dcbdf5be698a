import { type Field, practiceField } from '../field.ts';

/** What comes from outside, and who decides about it. */
export const DEPENDENCY_FIELDS: readonly Field[] = [
  practiceField('free-dependencies', 'adding dependencies without asking', {
    things: `dependency, third-party (package|library|code|module), library, package, crate, gem, module from npm,
      package.json, cargo.toml, requirements.txt, go.mod, pyproject.toml`,
    for: `pull in … (whatever|any), add … (freely|without asking|yourself|whenever), bring in whatever,
      reach for … (whatever|first), no need to (ask|discuss), needn't ask, nobody … (ask|consult), feel free to (add|install|use), go ahead`,
    against: `(ask|talk to|check with|consult) … (before|first|owner|maintainer|team), open (issue|discussion), wait … (approval|answer),
      need … approval, approve by, without (asking|approval|discussion), no new, keep … (few|lean|minimal), standard library instead`,
  }),
];
