import styles from "@/app/desk/account/page.module.css";
import { ProgramList } from "@/components/desk/programs/program-list";
import { SecretForm } from "@/components/desk/programs/secret-form";
import type { showPrograms } from "@/lib/desk/programs";
import { lastUsedWords } from "@/lib/format/program-words";
import type { FormState } from "@/lib/http/form-state";
import { changeProgramAction, makeTokenAction } from "./actions";

type Props = Pick<Awaited<ReturnType<typeof showPrograms>>, "tokens"> & { before: FormState; zone: string };

/** Programs of the clinic's own that read visits. */
export function TokenSection({ tokens, before, zone }: Props) {
  return (
    <section className={styles.section} aria-labelledby="tokens">
      <h2 id="tokens">Access tokens</h2>
      <p>
        A program with a token can read who has a visit, when and with whom (HL7 FHIR, at /api/fhir). Each
        time it does is in the trail.
      </p>
      <ProgramList
        change={changeProgramAction}
        none="There is none yet."
        programs={tokens.map(({ id, name, staffMember, lastUsedAt }) => ({
          id,
          name,
          facts: [`Made by ${staffMember.name}`, lastUsedWords(lastUsedAt, zone)],
          ways: [{ change: "revoke-token", words: "Take the token back" }],
        }))}
      />
      <SecretForm
        action={makeTokenAction}
        before={before}
        button="Make an access token"
        sending="Making it"
        fields={[{ name: "name", label: "What is the program called?", autoComplete: "off" }]}
        made={{
          heading: "The token is made. Copy it now",
          label: "Access token",
          hint: "It is shown only this once. Enter it in the program, and nowhere else.",
        }}
      />
    </section>
  );
}
