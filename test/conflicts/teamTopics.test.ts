import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

describe('how a team and its agents work, in plain words', () => {
  test.each([
    ['a bound with "max."', 'Commit subject max. 60 characters.', 'Commit subjects may have up to 90 characters.'],
    ['an amount in words', 'Cached entries live for a whole week.', 'Cache TTL = 30 s'],
    ['hours and days', 'Reviewers answer within 12 hours.', 'Reviews may take a week.'],
    ['a reason in front', 'Log retention: 14 days', 'For legal reasons no log entry may be older than a month.'],
    ['what is done instead', 'Rebase your branch on main.', "Don't rebase, merge main into your branch instead."],
    ['agents at once', 'Run at most two subagents in parallel.', 'Spawn up to nine subagents in parallel.'],
    ['screenshots', 'Take a screenshot after each UI change.', 'We want no screenshots: never take screenshots.'],
    ['trackers', 'Tickets are in Jira.', 'All tickets have moved to Linear.'],
    ['the chat', 'Post the daily update on Slack.', "We don't use Slack."],
    ['the place of a new entry', 'Newest changelog entry goes at the top.', 'Append changelog entries to the bottom.'],
    ['line breaks', 'Wrap prose at 80 columns.', 'One sentence per line in prose.'],
    ['em dashes', 'Use em dashes freely.', 'We ban em dashes.'],
    ['numbers', 'Spell out numbers below ten.', 'Always write numbers as digits.'],
    ['length of a post', 'Blog posts are 1,500–2,000 words.', 'A blog post never exceeds 700 words.'],
  ])('a contradiction on %s is reported', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).not.toEqual([]);
  });

  test.each([
    ['two things are cached', 'Cache profiles for 5 minutes.', 'Cache feature flags for 30 seconds.'],
    ['two chats serve two ends', 'Post deploys in Slack.', 'Incidents are discussed in Microsoft Teams.'],
    ['backups of one kind stay longer', 'Backups are kept for 30 days.', 'Monthly backups are kept for a year.'],
    ['both rules carry their year', '(2019) Wrap prose at 80 columns.', '(2024) One sentence per line in prose.'],
    ['two servers are meant', 'Use the docs MCP server for lookups.', 'Never start our MCP server in production.'],
    ['a number belongs to another thing', 'Sentences have at most 25 words.', 'Headings have at most eight words.'],
  ])('nothing is reported where %s', (_, one, two) => {
    expect(conflictsOf(one, 'Keep the build green.', two)).toEqual([]);
  });
});
