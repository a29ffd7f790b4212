import "server-only";
import { timingSafeEqual } from "node:crypto";
import { Gauge, Registry } from "prom-client";
import { hashSecretToken } from "@/lib/auth/secret-token";
import { poolInUse, readMetricFacts, type MetricFacts } from "@/lib/data/metric-facts";
import type { Instant } from "@/lib/domain/interval";
import { env } from "@/lib/env";
import { log, nameOf } from "@/lib/log";

/** Whoever watches asks again soon; a database that hangs is told as one that is away. */
const PATIENCE_MS = 2_500;

export type MetricsDoor = "open" | "wrong-token" | "not-configured";

/** Whether this `Authorization` opens the metrics. Comparing takes as long whatever was sent. */
export function metricsDoor(authorization: string | null): MetricsDoor {
  const { METRICS_TOKEN } = env();
  if (METRICS_TOKEN === undefined) return "not-configured";
  const given = hashSecretToken(authorization ?? "");
  return timingSafeEqual(given, hashSecretToken(`Bearer ${METRICS_TOKEN}`)) ? "open" : "wrong-token";
}

/** What stands in the database and how this process stands to it, in Prometheus' text format. */
export async function showMetrics(now: Instant): Promise<string> {
  const registry = new Registry();
  const gauge = (name: string, help: string, values: Record<string, number>, label?: string) => {
    const made = new Gauge({
      name: `clinic_${name}`,
      help,
      labelNames: label ? [label] : [],
      registers: [registry],
    });
    for (const [of, value] of Object.entries(values)) made.set(label ? { [label]: of } : {}, value);
  };
  gauge("database_connections", "Of this process. waiting: requests without one.", poolInUse(), "state");
  const facts = await factsInTime();
  gauge("database_up", "1 while the database answers.", { up: Number(facts !== undefined) });
  if (facts) tellFacts(gauge, facts, now);
  return registry.metrics();
}

type TellGauge = (name: string, help: string, values: Record<string, number>, label?: string) => void;

function tellFacts(gauge: TellGauge, facts: MetricFacts, now: Instant): void {
  const by = (rows: { count: number }[], of: (row: never) => string) =>
    Object.fromEntries(rows.map((row) => [of(row as never), row.count]));
  const age = (at: Instant | null) => (at === null ? NaN : Math.max(0, facts.databaseClock - at) / 1000);
  gauge(
    "bookings",
    "Visits, by state.",
    by(facts.bookings, ({ status }: { status: string }) => status),
    "status",
  );
  gauge(
    "messages",
    "Mails, by state.",
    by(facts.messages, ({ state }: { state: string }) => state),
    "state",
  );
  const owed = facts.oldestOwedAt === null ? 0 : age(facts.oldestOwedAt);
  gauge("outbox_oldest_seconds", "Age of the oldest mail that is owed; 0: none is.", { oldest: owed });
  gauge("jobs", "Of the queue. failed: given up.", facts.jobs, "state");
  gauge("clock_skew_seconds", "Clock of this process minus the database's.", {
    skew: (now - facts.databaseClock) / 1000,
  });
  gauge("restore_drill_age_seconds", "Since the last good drill; NaN: there was none.", {
    age: age(facts.lastGoodDrillAt),
  });
  gauge("restore_drill_failed", "1 when the last drill failed.", {
    failed: Number(facts.hasLastDrillFailed),
  });
}

async function factsInTime(): Promise<MetricFacts | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  const read = readMetricFacts().catch((error: unknown) => {
    log.warn("metrics.without-database", { error: nameOf(error) });
    return undefined;
  });
  return Promise.race([read, tooLate]).finally(() => clearTimeout(timer));
}
