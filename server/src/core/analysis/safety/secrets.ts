import { perPart } from '../../document/perPart.ts';
import type { SpecDocument } from '../../document/specDocument.ts';
import { matchesOf } from '../../text/matches.ts';
import { shiftSpan, type Span } from '../../text/span.ts';
import { SECRET_FORMATS, SECRET_PREFIX } from './secretFormats.ts';

/** A credential in a text. */
export interface Secret {
  readonly what: string;
  /** An environment variable to take its place. */
  readonly variable: string;
  /** The credential alone, zero-based UTF-16 offsets. */
  readonly span: Span;
}

const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+/g;
/** Name and password in a URL; both sides of the `:` exclude `/`, so that no search begins inside another. */
const URL_PASSWORD = /:\/\/([^\s:/@"'`<>]*):([^\s/@"'`<>]+)@([^\s/:?#"'`<>)]+)/g;
const ASSIGNMENT =
  /(?:passw(?:or)?d|secret|token|api[_-]?key|access[_-]?key|secret[_-]?key)["'`*]{0,3}[ \t]{0,2}(?:=>|:=|[:=]|is(?=[ \t]*["'`]))[ \t]{0,2}["'`*]{0,3}([^\s"'`,;<>(){}]+)(\(?)/gi;

/** Words that stand for a credential: the text tells what belongs there, it doesn't give it away. */
const STAND_IN =
  /your|example|change|placehold|dummy|sample|fake|mock|test|redact|insert|replace|xxx|abc123|123456|\.\.\.|…|\*\*|•|\$\{|^\$|^%|\[|^(?:pass(?:word)?|secret|token|key|user|admin|root|postgres|none|null|undefined|true|false)$/i;
/** Bits per character: below it a value is a word, a name or a counter. */
const LEAST_ENTROPY = 2.9;
const SHORTEST_VALUE = 8;
const SHORTEST_URL_PASSWORD = 6;

/** The credentials of a text, in its order. The text is never kept. */
function findSecrets(text: string): readonly Secret[] {
  const found: Secret[] = [];
  const add = (secret: Secret): void => {
    if (!found.some(({ span }) => span.start < secret.span.end && secret.span.start < span.end)) found.push(secret);
  };
  for (const secret of byFormat(text)) add(secret);
  for (const secret of privateKeys(text)) add(secret);
  for (const secret of urlPasswords(text)) add(secret);
  for (const secret of assignments(text)) add(secret);
  return found.sort((a, b) => a.span.start - b.span.start);
}

const secretsOfPart = perPart(findSecrets);

/** Finds the credentials of a document, in its order; each part is searched once. */
export function findSecretsOf({ parts }: SpecDocument): readonly Secret[] {
  return parts.flatMap((placement) =>
    secretsOfPart(placement).map((secret) => ({ ...secret, span: shiftSpan(secret.span, placement.span.start) })),
  );
}

function* byFormat(text: string): Generator<Secret> {
  for (const { index } of matchesOf(SECRET_PREFIX, text)) {
    for (const { what, variable, pattern } of SECRET_FORMATS) {
      pattern.lastIndex = index;
      const value = pattern.exec(text)?.[0];
      if (value === undefined) continue;
      if (!isStandIn(value) && entropy(value) >= LEAST_ENTROPY) {
        yield { what, variable, span: { start: index, end: index + value.length } };
      }
      break;
    }
  }
}

function* privateKeys(text: string): Generator<Secret> {
  for (const match of matchesOf(PRIVATE_KEY, text)) {
    const start = match.index + match[0].length;
    const close = text.indexOf('-----END', start);
    const body = text.slice(start, close < 0 ? start : close).trimEnd();
    if (body.length < 40 || isStandIn(body)) continue;
    yield { what: 'a private key', variable: 'PRIVATE_KEY', span: { start, end: start + body.length } };
  }
}

function* urlPasswords(text: string): Generator<Secret> {
  for (const match of matchesOf(URL_PASSWORD, text)) {
    const [whole, user = '', password = '', host = ''] = match;
    if (password.length < SHORTEST_URL_PASSWORD || password === user || isStandIn(password)) continue;
    // The password of a database on one's own machine, or in one's own compose file, guards nothing.
    if (!host.includes('.') || /^(?:127\.|0\.0\.0\.0|192\.168\.|10\.|host\.docker\.)/.test(host)) continue;
    const start = match.index + whole.length - host.length - 1 - password.length;
    const variable = `${schemeOf(text, match.index)}_PASSWORD`;
    yield { what: 'the password in a URL', variable, span: { start, end: start + password.length } };
  }
}

function* assignments(text: string): Generator<Secret> {
  for (const match of matchesOf(ASSIGNMENT, text)) {
    const [whole, value = '', call] = match;
    if (call || !looksRandom(value)) continue;
    const start = match.index + whole.length - value.length;
    const variable = nameAround(text, match.index);
    const what = /passw/i.test(whole) ? 'a password' : 'a key or token';
    yield { what, variable, span: { start, end: start + value.length } };
  }
}

/** A value that nobody would choose as a word, a name, a path or an expression. */
function looksRandom(value: string): boolean {
  if (value.length < SHORTEST_VALUE || isStandIn(value)) return false;
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  // An identifier, an expression such as `settings.token2`, a constant, a path or a URL.
  if (/^[A-Za-z_$]+\d{0,2}$|^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$|^[A-Z][A-Z0-9_]*$|^[./~]|:\/\//.test(value))
    return false;
  return entropy(value) >= LEAST_ENTROPY;
}

function isStandIn(value: string): boolean {
  return STAND_IN.test(value);
}

/** Shannon entropy of the characters of `value`, in bits per character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

const SCHEMES: Readonly<Record<string, string>> = {
  http: 'HTTP',
  https: 'HTTP',
  ftp: 'FTP',
  smtp: 'SMTP',
  amqp: 'AMQP',
};

/** What the environment variable of a URL's password is called after: the scheme before `at`. */
function schemeOf(text: string, at: number): string {
  const scheme = /(?<![a-z])[a-z]+$/i.exec(text.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? '';
  return SCHEMES[scheme] ?? 'DATABASE';
}

/** The whole name of which a part was found at `at` (`DB_PASSWORD` for its `PASSWORD`), as an environment variable. */
function nameAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 40 && /[\w-]/.test(text.charAt(start - 1))) start--;
  const name = /^[\w-]*/.exec(text.slice(start, at + 40))?.[0] ?? '';
  return (
    name
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .replace(/\W/g, '_')
      .replace(/^_+|(?<!_)_+$/g, '')
      .toUpperCase() || 'SECRET'
  );
}
