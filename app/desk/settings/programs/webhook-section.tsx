import styles from "@/app/desk/account/page.module.css";
import { ProgramList } from "@/components/desk/programs/program-list";
import { SecretForm } from "@/components/desk/programs/secret-form";
import type { showPrograms } from "@/lib/desk/programs";
import { webhookWords } from "@/lib/format/program-words";
import type { FormState } from "@/lib/http/form-state";
import { changeProgramAction, makeWebhookAction } from "./actions";

type Props = Pick<Awaited<ReturnType<typeof showPrograms>>, "webhooks"> & { before: FormState; zone: string };

/** Programs that are told of changes. */
export function WebhookSection({ webhooks, before, zone }: Props) {
  return (
    <section className={styles.section} aria-labelledby="webhooks">
      <h2 id="webhooks">Webhooks</h2>
      <p>
        Each address here is told when a visit is booked, moved or cancelled: its reference, its time and with
        whom. Never whose visit it is.
      </p>
      <ProgramList
        change={changeProgramAction}
        none="There is none yet."
        programs={webhooks.map(({ id, url, ...webhook }) => ({
          id,
          name: url,
          facts: webhookWords(webhook, zone),
          ways: [
            webhook.isDisabled
              ? { change: "enable-webhook", words: "Turn on" }
              : { change: "disable-webhook", words: "Turn off" },
            { change: "delete-webhook", words: "Remove" },
          ],
        }))}
      />
      <SecretForm
        action={makeWebhookAction}
        before={before}
        button="Add the address"
        sending="Adding it"
        fields={[
          {
            name: "url",
            label: "Address",
            hint: "For example https://example.org/visits",
            autoComplete: "off",
          },
        ]}
        made={{
          heading: "The address is added. Copy its secret now",
          label: "Secret",
          hint: "It is shown only this once. With it the other program can check that news come from here.",
        }}
      />
    </section>
  );
}
