import "server-only";
import { z } from "zod";

const secret = z.string().refine((value) => Buffer.from(value, "base64url").length >= 32, {
  error:
    "must be at least 32 random bytes in base64url: node -p \"crypto.randomBytes(32).toString('base64url')\"",
});

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must look like postgresql://user:password@host:5432/name",
});

const settings = z.object({
  PORT: z.coerce.number({ error: "must be a port number" }).int().min(1).max(65_535).default(3000),
  APP_URL: z
    .url({
      protocol: /^https?$/,
      error: "must be the address people use, for example https://book.example.org",
    })
    .optional(),
  DATABASE_URL: postgresUrl,
  /** Of the database's owner, for migrating alone: the site and the worker never see it. */
  MIGRATE_DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  SMTP_URL: z.url({
    protocol: /^smtps?$/,
    error: "must look like smtp://host:25 or smtps://user:password@host:465",
  }),
  MAIL_FROM: z.email({ error: "must be one email address" }).optional(),
  AUTH_SECRET: secret,
  ENCRYPTION_KEY: secret,
  /** Opens what ENCRYPTION_KEY does not: the one before, or the next, while keys are changed. Seals nothing. */
  OTHER_ENCRYPTION_KEY: secret.optional(),
  /** Encrypts backups; the site does not need it, and should not have it. */
  BACKUP_KEY: secret.optional(),
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_KEEP_DAYS: z.coerce.number({ error: "must be a number of days" }).int().min(1).default(35),
  /** Opens /api/metrics. Unset: nobody may read them. */
  METRICS_TOKEN: z
    .string()
    .min(32, { error: "must be at least 32 characters that nobody guesses" })
    .optional(),
  TRUSTED_PROXIES: z.coerce.number({ error: "must be a whole number" }).int().min(0).max(10).default(0),
  RATE_LIMIT_MULTIPLIER: z.coerce.number({ error: "must be a number above 0" }).positive().default(1),
  /** For development and tests: webhooks may be on this machine, without https. */
  WEBHOOKS_TO_LOOPBACK: z
    .enum(["yes", "no"], { error: 'must be "yes" or "no"' })
    .default("no")
    .transform((answer) => answer === "yes"),
});

export type Env = Omit<z.infer<typeof settings>, "APP_URL"> & {
  /** Where people reach the site, without a slash at the end. Links in mails are made from it alone. */
  APP_URL: string;
};

let checked: Env | undefined;

/**
 * The settings, checked once. Read at start (instrumentation.ts, the worker), so a fault stops the process there.
 * @throws Error that names every setting at fault and what it must be
 */
export function env(): Env {
  checked ??= readEnv(process.env);
  return checked;
}

export function readEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(filled);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = path.join(".");
      return `  ${name} ${filled[name] === undefined ? "is missing: it " : ""}${message}`;
    });
    throw new Error(`These settings need mending (see .env.example):\n${faults.join("\n")}`);
  }
  const { APP_URL = `http://localhost:${parsed.data.PORT}`, ...rest } = parsed.data;
  return { ...rest, APP_URL: APP_URL.replace(/\/+$/, "") };
}
