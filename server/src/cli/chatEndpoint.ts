import { UsageError } from './io.ts';

/** How long a model may think about one question. */
const PATIENCE_MS = 300_000;
const LONGEST_REASON = 200;

/** What is needed to reach a model. */
export interface ChatEndpoint {
  /** Base address, to which `/chat/completions` is added. */
  readonly url: URL;
  readonly model: string;
  readonly apiKey?: string | undefined;
}

/**
 * Asks a model one question by OpenAI's chat completions protocol, which most servers of models speak.
 * @returns the text of its answer
 * @throws UsageError with the reason when there is no answer, or when the key would travel unencrypted
 */
export async function askModel({ url, model, apiKey }: ChatEndpoint, question: string): Promise<string> {
  if (apiKey !== undefined && url.protocol === 'http:' && !isThisMachine(url))
    throw new UsageError(`${url.host}: PRECEPT_API_KEY is not sent over an unencrypted connection, use https`);
  const body = await post(`${url.href.replace(/(?<!\/)\/+$/, '')}/chat/completions`, url.host, apiKey, {
    model,
    temperature: 0,
    messages: [{ role: 'user', content: question }],
  });
  const content = contentOf(body);
  if (content === undefined) throw new UsageError(`${url.host}: the answer is no chat completion`);
  return content;
}

async function post(address: string, host: string, apiKey: string | undefined, body: object): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
      // A key is for this endpoint, not for where it points to.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    text = await response.text();
  } catch (error) {
    throw new UsageError(`${host}: ${reasonOf(error)}`);
  }
  const answer = parsed(text);
  if (!response.ok) {
    throw new UsageError(`${host}: ${response.status} ${errorIn(answer) ?? response.statusText}`.trimEnd());
  }
  return answer;
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 60_000} minutes`;
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorIn(answer: unknown): string | undefined {
  const { error } = (answer ?? {}) as { error?: { message?: unknown } | string };
  const message = typeof error === 'string' ? error : error?.message;
  return typeof message === 'string' ? message.slice(0, LONGEST_REASON) : undefined;
}

function contentOf(answer: unknown): string | undefined {
  const { choices } = (answer ?? {}) as { choices?: readonly { message?: { content?: unknown } }[] };
  const content = Array.isArray(choices) ? choices[0]?.message?.content : undefined;
  return typeof content === 'string' ? content : undefined;
}
