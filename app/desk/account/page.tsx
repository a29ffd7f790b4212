import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { PlainForm } from "@/components/desk/plain-form";
import { SessionList } from "@/components/desk/session-list";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentSession } from "@/lib/auth/admission";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showSessions } from "@/lib/desk/show-account";
import { ROLE_WORDS } from "@/lib/format/role-words";
import { passwordHint } from "@/lib/format/sign-in-words";
import {
  changePasswordAction,
  endSessionAction,
  setShortcutsAction,
  signOutEverywhereAction,
} from "./actions";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Your account" };

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function AccountPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const hasShortcuts = (await currentSession())?.shortcutsOff === false;
  const [{ note }, { timeZone }, sessions] = await Promise.all([
    searchParams,
    clinicFacts(),
    showSessions(staff),
  ]);

  return (
    <main id="main-content">
      <PageHeader
        title="Your account"
        lead={`${staff.name}, ${staff.email}, ${ROLE_WORDS[staff.role].toLowerCase()}`}
      />
      {note === "password-changed" && (
        <div className={styles.note}>
          <Notice heading="Your password is changed">
            <p>Every other browser was signed out.</p>
          </Notice>
        </div>
      )}
      <div className={styles.sections}>
        <div className={styles.column}>
          <section className={styles.section} aria-labelledby="sessions">
            <h2 id="sessions">Where you are signed in</h2>
            <SessionList
              sessions={sessions}
              now={clock()}
              timeZone={timeZone}
              end={endSessionAction}
              endAll={signOutEverywhereAction}
            />
          </section>
          <section className={styles.section} aria-labelledby="shortcuts">
            <h2 id="shortcuts">Single-key shortcuts</h2>
            <p>
              {hasShortcuts
                ? "On: “/” leads to the search and “b” to booking a caller from every screen, and other single keys do something where they say so."
                : "Off: no key does anything by itself."}
            </p>
            <form action={setShortcutsAction}>
              <input type="hidden" name="shortcuts" value={hasShortcuts ? "off" : "on"} />
              <Button look="secondary">{hasShortcuts ? "Turn them off" : "Turn them on"}</Button>
            </form>
          </section>
          <section className={styles.section} aria-labelledby="second-factor">
            <h2 id="second-factor">Second step</h2>
            <p>
              {staff.hasSecondFactor
                ? "On: your authenticator app is asked for when you sign in."
                : "Off. With an authenticator app on your phone a stolen password is not enough."}
            </p>
            <ButtonLink href="/desk/account/second-factor" look="secondary">
              {staff.hasSecondFactor ? "Change the second step" : "Set up an authenticator app"}
            </ButtonLink>
          </section>
        </div>
        <section className={styles.section} aria-labelledby="password-heading">
          <h2 id="password-heading">Change your password</h2>
          <PlainForm
            action={changePasswordAction}
            button="Change my password"
            sending="Changing it"
            fields={[
              {
                name: "currentPassword",
                label: "Present password",
                type: "password",
                autoComplete: "current-password",
              },
              {
                name: "password",
                label: "New password",
                hint: passwordHint(staff),
                type: "password",
                autoComplete: "new-password",
              },
            ]}
          />
        </section>
      </div>
    </main>
  );
}
