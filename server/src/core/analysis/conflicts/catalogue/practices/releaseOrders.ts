import { pair, type Topic } from '../topic.ts';
import { STEPS } from './orders.ts';

/** The order of steps on the way to a release. */
export const RELEASE_ORDER_TOPICS: readonly Topic[] = [
  pair(
    'order',
    'release-order',
    'what is published first',
    'publish published package library release',
    ['package first', `publish (?:\\w+ ){0,4}(?:package|library) first`],
    ['package last', `goes out (?:\\w+ ){0,4}(?:ahead of|before) (?:the )?(?:package|library)`],
    STEPS,
  ),
  pair(
    'order',
    'staging-order',
    'the sign-off and staging',
    'sign-off signs staging product owner',
    [
      'sign-off first',
      `signs? off,? and only then
      (?:sign-?off|approval) (?:\\w+ ){0,4}before (?:\\w+ ){0,4}staging`,
    ],
    [
      'staging first',
      `put (?:them|it) on staging,? and (?:ask|get|request)
      staging (?:\\w+ ){0,5}before (?:\\w+ ){0,4}sign-?off`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'storybook-order',
    'a component and its story',
    'story storybook component page kit',
    [
      'page first',
      `build the component into the page
      extract (?:it|them) (?:\\w+ ){0,6}(?:once|after|later)`,
    ],
    [
      'story first',
      `come to life in storybook
      (?:story|stories) (?:\\w+ ){0,5}(?:before|first)`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'changelog-update-order',
    'reading the changelog and updating',
    'changelog update gem',
    [
      'read first',
      `read (?:\\w+ |\\S+ ){0,4}changelog,? ?(?:and )?then (?:update|upgrade|bump)
      read (?:\\w+ |\\S+ ){0,4}(?:changelog|release notes) before (?:you )?(?:updat\\w+|upgrad\\w+|bump\\w*)`,
    ],
    [
      'update first',
      `update and run the tests first
      changelog is opened when`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'branch-order',
    'branching and editing',
    'branch edit start',
    ['branch first', `(?:create|make|open|cut) (?:a |your )?(?:new )?branch (?:before|first)`],
    ['edit first', `(?:create|make|open|cut) (?:a |your )?(?:new )?branch (?:after|afterwards|once|when you are done)`],
    STEPS,
  ),
  pair(
    'order',
    'docs-order',
    'documentation and code',
    'docs documentation readme document',
    [
      'docs first',
      `(?:write|update|draft) (?:the )?(?:docs|documentation|readme) (?:first|before)
      (?:documentation|docs|readme)-(?:first|driven)`,
    ],
    [
      'docs afterwards',
      `(?:write|update|add) (?:the )?(?:docs|documentation|readme) (?:\\w+ )?(?:last|after|afterwards|at the end|once)
      (?:docs|documentation) (?:come|comes|follow|follows) (?:after|last|afterwards)`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'migration-deploy-order',
    'migrations and the deployment',
    'migration migrations deploy rollout',
    [
      'migrate first',
      `(?:run|apply|execute) (?:\\w+ ){0,3}migrations? (?:\\w+ )?(?:first(?= *(?:$|[.;,]))|(?:before|ahead of) ~ (?:deploy\\w*|roll\\w*|release\\w*|new code|new version|live))`,
    ],
    [
      'deploy first',
      `(?:run|apply|execute) (?:\\w+ ){0,3}migrations? (?:\\w+ )?(?:after|once|when|following) ~ (?:deploy\\w*|roll\\w*|release\\w*|code|live|pods?)
      (?:deploy|roll out) ~ (?:first|before)[^.;]{0,30}\\bmigrat\\w+`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'format-commit-order',
    'formatting and committing',
    'format formatting commit',
    [
      'format first',
      `run\\w* (?:\\S+ ){0,4}(?:formatters?|prettier|format|fmt|black|gofmt|rustfmt|clang-format)(?: \\S+)? before (?:every |each |you |any )?commit\\w*
      format (?:(?:all|your|the|code|everything|files|it) ){0,3}before (?:every |each |you |any )?commit\\w*`,
    ],
    ['commit first', `(?:format|run the formatter) (?:\\w+ ){0,3}after (?:every |each |you |the )?commit\\w*`],
    STEPS,
  ),
];
