import { baseName } from '../precedence/paths.ts';

const PROSE = /\.(?:md|mdc|mdx|markdown|txt|rst|adoc)$/i;
const HIDDEN = /(?:^|\/)\./;
/** Files that a project has at its top whatever it is written in. */
const MARKS =
  /^(?:\.git(?:\/HEAD)?|package\.json|deno\.jsonc?|Cargo\.toml|go\.mod|pyproject\.toml|setup\.py|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|mix\.exs|CMakeLists\.txt|Makefile|justfile|precept\.config\.json|[^/]+\.(?:sln|csproj|cabal|gemspec))$/;

/**
 * Whether a listing looks like a whole project, so that what it doesn't list is not there. A folder of spec files that
 * were taken out of their projects says nothing about the paths that they name.
 * @param paths all paths of the listing, relative to its top
 */
export function isProjectListing(paths: Iterable<string>): boolean {
  let marked = false;
  let working = false;
  for (const path of paths) {
    marked ||= MARKS.test(path);
    working ||= !PROSE.test(path) && !HIDDEN.test(path) && !path.endsWith('/') && !MARKS.test(baseName(path));
    if (marked && working) return true;
  }
  return false;
}
