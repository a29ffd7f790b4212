import type { Metadata } from "next";
import styles from "@/app/desk/account/page.module.css";
import { PlainForm } from "@/components/desk/plain-form";
import { SecondFactorForm } from "@/components/desk/second-factor-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaffSettingUp } from "@/lib/auth/require-staff";
import { showSecondFactor } from "@/lib/desk/second-factor";
import { qrSquares } from "@/lib/format/qr-squares";
import { beginSecondFactorAction, confirmSecondFactorAction, removeSecondFactorAction } from "./actions";

export const metadata: Metadata = { title: "Second step" };

export default async function SecondFactorPage() {
  const staff = await requireStaffSettingUp();
  const { isOn, isRequired, recoveryCodes, pending } = await showSecondFactor(staff);
  const seed = pending && (pending.seed.match(/.{1,4}/g) ?? []).join(" ");

  return (
    <main id="main-content">
      <PageHeader
        title="Second step"
        lead={
          isRequired && !isOn
            ? "The clinic asks everyone to prove with their phone that it is them. Set it up now; it takes two minutes."
            : "After your password, an app on your phone shows six digits that nobody else has."
        }
      />
      <div className={styles.section}>
        <SecondFactorForm
          action={confirmSecondFactorAction}
          seed={seed}
          qr={pending && qrSquares(pending.url)}
        />
        {!pending && (
          <form action={beginSecondFactorAction}>
            <Button look={isOn ? "secondary" : "primary"}>
              {isOn ? "Set it up on another phone" : "Begin"}
            </Button>
          </form>
        )}
        {isOn && (
          <>
            <p>
              It is on. You have {recoveryCodes} {recoveryCodes === 1 ? "recovery code" : "recovery codes"}{" "}
              left.
            </p>
            {!isRequired && (
              <PlainForm
                action={removeSecondFactorAction}
                button="Turn it off"
                sending="Turning it off"
                fields={[
                  {
                    name: "currentPassword",
                    label: "Your password, to turn it off",
                    type: "password",
                    autoComplete: "current-password",
                  },
                ]}
              />
            )}
          </>
        )}
      </div>
    </main>
  );
}
