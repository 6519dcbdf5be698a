/** A kind of credential that is known by the way it begins. */
export interface SecretFormat {
  /** As the message names it. */
  readonly what: string;
  /** The environment variable that its vendor's tools read, or a usual one. */
  readonly variable: string;
  /** Matches at the place where it begins (sticky). */
  readonly pattern: RegExp;
}

/**
 * Formats that vendors document or that secret scanners publish (secretlint's recommended preset, GitHub secret
 * scanning, gitleaks). Only prefixes that no ordinary word has: an alphabet and a length alone raise false alarms.
 */
export const SECRET_FORMATS: readonly SecretFormat[] = [
  { what: 'a GitHub token', variable: 'GITHUB_TOKEN', pattern: /gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,}/y },
  { what: 'a GitLab token', variable: 'GITLAB_TOKEN', pattern: /gl(?:pat|dt|rt|cbt|ptt)-[\w-]{20,}/y },
  { what: 'an AWS access key id', variable: 'AWS_ACCESS_KEY_ID', pattern: /A(?:KIA|SIA)[0-9A-Z]{16}/y },
  { what: 'an Anthropic key', variable: 'ANTHROPIC_API_KEY', pattern: /sk-ant-[\w-]{24,}/y },
  { what: 'an OpenAI key', variable: 'OPENAI_API_KEY', pattern: /sk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9][\w-]{30,}/y },
  { what: 'a Stripe key', variable: 'STRIPE_SECRET_KEY', pattern: /[sr]k_live_[A-Za-z0-9]{16,}/y },
  { what: 'a Slack token', variable: 'SLACK_TOKEN', pattern: /xox[abeoprs]-[A-Za-z0-9-]{20,}/y },
  {
    what: 'a Slack webhook',
    variable: 'SLACK_WEBHOOK_URL',
    pattern: /https:\/\/hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{16,}/y,
  },
  { what: 'a Google API key', variable: 'GOOGLE_API_KEY', pattern: /AIza[\w-]{35}/y },
  { what: 'a Google OAuth secret', variable: 'GOOGLE_CLIENT_SECRET', pattern: /GOCSPX-[\w-]{28}/y },
  { what: 'an npm token', variable: 'NPM_TOKEN', pattern: /npm_[A-Za-z0-9]{36}/y },
  { what: 'a PyPI token', variable: 'PYPI_TOKEN', pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{50,}/y },
  { what: 'a Hugging Face token', variable: 'HF_TOKEN', pattern: /hf_[A-Za-z]{34}/y },
  { what: 'a SendGrid key', variable: 'SENDGRID_API_KEY', pattern: /SG\.[\w-]{22}\.[\w-]{43}/y },
  { what: 'a Linear key', variable: 'LINEAR_API_KEY', pattern: /lin_api_[A-Za-z0-9]{40}/y },
  { what: 'a Shopify token', variable: 'SHOPIFY_ACCESS_TOKEN', pattern: /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/y },
  { what: 'a DigitalOcean token', variable: 'DIGITALOCEAN_TOKEN', pattern: /do[opr]_v1_[a-f0-9]{64}/y },
  { what: 'a JSON Web Token', variable: 'AUTH_TOKEN', pattern: /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/y },
];

/** How any of the formats begins, never inside a word: where this doesn't match, none does. */
export const SECRET_PREFIX =
  /(?<![\w-])(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|A[KS]IA|sk-|[sr]k_live_|xox[abeoprs]-|https:\/\/hooks\.slack\.com\/|AIza|GOCSPX-|npm_|pypi-|hf_|SG\.|lin_api_|shp(?:at|ca|pa|ss)_|do[opr]_v1_|eyJ)/g;
