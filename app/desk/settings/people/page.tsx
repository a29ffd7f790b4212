import type { Metadata } from "next";
import styles from "@/app/desk/account/page.module.css";
import { PeopleList } from "@/components/desk/people-list";
import { BackToSettings } from "@/components/desk/settings/back-to-settings";
import { PlainForm } from "@/components/desk/plain-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { isSecondFactorRequired, listStaff } from "@/lib/desk/people";
import { STAFF_ROLES } from "@/lib/domain/staff";
import { ROLE_HINTS, ROLE_WORDS } from "@/lib/format/role-words";
import { refilled } from "@/lib/http/form-state";
import { changePersonAction, inviteAction, requireSecondFactorAction } from "./actions";

export const metadata: Metadata = { title: "People" };

const NOTES: Record<string, string> = {
  invited: "An invitation is on its way.",
  link: "A link is on its way.",
  disable: "Disabled. Every browser of theirs is signed out.",
  enable: "They may sign in again.",
  "second-factor": "Their second step is off, and a link for a new password is on its way.",
  oneself: "You cannot do that to yourself. Ask another administrator.",
  "last-administrator": "Somebody has to stay administrator.",
  unknown: "That had been changed already. This is how it stands now.",
};

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function PeoplePage({ searchParams }: Props) {
  const staff = await requireStaff("ADMIN");
  const [{ note }, people, isRequired, kept] = await Promise.all([
    searchParams,
    listStaff(),
    isSecondFactorRequired(),
    keptFields(staff.sessionId, "/desk/settings/people"),
  ]);
  const asked = typeof note === "string" && Object.hasOwn(NOTES, note) ? NOTES[note] : undefined;
  const told = kept ? "What you typed is in the form again. It was not sent yet." : asked;

  return (
    <main id="main-content">
      <BackToSettings />
      <PageHeader title="People" lead="Everyone who may sign in to the desk." />
      {told && (
        <div className={styles.note}>
          <Notice heading={told}>{null}</Notice>
        </div>
      )}
      <div className={styles.sections}>
        <div className={styles.column}>
          <section className={styles.section} aria-label="Everyone">
            <PeopleList people={people} self={staff.id} change={changePersonAction} />
          </section>
          <section className={styles.section} aria-labelledby="second-step">
            <h2 id="second-step">Second step</h2>
            <p>
              {isRequired
                ? "Everyone must prove with an authenticator app that it is them."
                : "Everyone may choose whether an authenticator app is asked for."}
            </p>
            <form action={requireSecondFactorAction}>
              <input type="hidden" name="required" value={isRequired ? "no" : "yes"} />
              <Button look="secondary">{isRequired ? "Let everyone choose" : "Ask everyone for it"}</Button>
            </form>
          </section>
        </div>
        <section className={styles.section} aria-labelledby="invite">
          <h2 id="invite">Invite somebody</h2>
          <PlainForm
            action={inviteAction}
            before={refilled(kept)}
            button="Send the invitation"
            sending="Sending it"
            fields={[
              { name: "name", label: "Name", autoComplete: "off" },
              { name: "email", label: "Email address", type: "email", autoComplete: "off" },
              {
                name: "role",
                legend: "What this person does",
                choices: STAFF_ROLES.map((role) => ({
                  value: role,
                  label: ROLE_WORDS[role],
                  hint: ROLE_HINTS[role],
                })),
              },
            ]}
          />
        </section>
      </div>
    </main>
  );
}
