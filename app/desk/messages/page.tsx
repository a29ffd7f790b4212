import type { Metadata } from "next";
import { z } from "zod";
import { clock } from "@/app/clock";
import sections from "@/app/desk/account/page.module.css";
import { Filters } from "@/components/desk/messages/filters";
import styles from "@/components/desk/messages/messages.module.css";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { MessagePart } from "./message-part";
import { MESSAGE_NOTES, VIEWS, viewOf, type View } from "./message-views";
import { RequestPart } from "./request-part";

export const metadata: Metadata = { title: "Messages" };

const FILTERS: [View | undefined, string][] = [
  [undefined, "To see to"],
  ["failed", "Did not arrive"],
  ["requests", "To answer"],
  ["answered", "Answered"],
  ["waiting", "Waiting"],
  ["sent", "Sent"],
  ["skipped", "Not needed"],
];

type Query = { show?: string | string[]; after?: string | string[]; note?: string | string[] };
type Props = { searchParams: Promise<Query> };

export default async function MessagesPage({ searchParams }: Props) {
  const by = await requireStaff();
  const [query, { timeZone }] = await Promise.all([searchParams, clinicFacts()]);
  const view = viewOf(query.show);
  const after = z
    .uuid()
    .nullable()
    .catch(null)
    .parse(query.after ?? null);
  const frame = { by, timeZone, now: clock(), after };
  const { note } = query;
  const told =
    typeof note === "string" && Object.hasOwn(MESSAGE_NOTES, note) ? MESSAGE_NOTES[note] : undefined;

  return (
    <main id="main-content">
      <PageHeader
        title="Messages"
        lead="What the clinic wrote, what became of it, and who waits for an answer."
      />
      <Filters
        label="Messages"
        filters={FILTERS.map(([show, words]) => ({
          href: show ? `/desk/messages?show=${show}` : "/desk/messages",
          words,
          isCurrent: show === view,
        }))}
      />
      {told && (
        <div className={sections.note}>
          <Notice heading={told}>{null}</Notice>
        </div>
      )}
      <div className={styles.parts}>
        {view === undefined && (
          <>
            <MessagePart {...frame} {...VIEWS.failed} list="failed-open" show="failed" isOneOfMany />
            <RequestPart {...frame} isAnswered={false} isOneOfMany />
            <MessagePart {...frame} {...VIEWS.waiting} show="waiting" isOneOfMany />
            <MessagePart {...frame} {...VIEWS.sent} title="Sent lately" show="sent" isOneOfMany />
          </>
        )}
        {(view === "requests" || view === "answered") && (
          <RequestPart {...frame} isAnswered={view === "answered"} />
        )}
        {view !== undefined && view !== "requests" && view !== "answered" && (
          <MessagePart {...frame} {...VIEWS[view]} show={view} />
        )}
      </div>
    </main>
  );
}
