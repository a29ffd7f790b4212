import styles from "@/app/desk/account/page.module.css";
import { ProgramList } from "@/components/desk/programs/program-list";
import { SecretForm } from "@/components/desk/programs/secret-form";
import { EVERYONE, type showPrograms } from "@/lib/desk/programs";
import { lastUsedWords, madeWords } from "@/lib/format/program-words";
import type { FormState } from "@/lib/http/form-state";
import { changeProgramAction, makeFeedAction } from "./actions";

type Shown = Awaited<ReturnType<typeof showPrograms>>;
type Props = Pick<Shown, "feeds" | "practitioners"> & { before: FormState; zone: string };

/** Calendars that can be subscribed to. */
export function FeedSection({ feeds, practitioners, before, zone }: Props) {
  return (
    <section className={styles.section} aria-labelledby="feeds">
      <h2 id="feeds">Calendar links</h2>
      <p>A calendar program that has such a link shows the visits, and follows every change.</p>
      <ProgramList
        change={changeProgramAction}
        none="There is none yet."
        programs={feeds.map(({ id, practitioner, showsNames, createdAt, lastReadAt }) => ({
          id,
          name: practitioner ? `Visits to ${practitioner.name}` : "Visits to everyone",
          facts: [
            showsNames ? "Shows patients’ names" : "Shows each as “Visit”",
            madeWords(createdAt, zone),
            lastUsedWords(lastReadAt, zone),
          ],
          ways: [{ change: "revoke-feed", words: "Take the link back" }],
        }))}
      />
      <SecretForm
        action={makeFeedAction}
        before={before}
        button="Make a calendar link"
        sending="Making it"
        fields={[
          {
            name: "whose",
            legend: "Visits to whom?",
            choices: [
              ...practitioners.map(({ id, name }) => ({ value: id, label: name })),
              { value: EVERYONE, label: "Everyone" },
            ],
          },
          {
            name: "titles",
            legend: "What are entries called?",
            chosen: "visit",
            choices: [
              { value: "visit", label: "“Visit”", hint: "Safe on any phone and with any calendar service." },
              {
                value: "names",
                label: "The patient’s name",
                hint: "Whoever runs the calendar service can read the names too.",
              },
            ],
          },
        ]}
        made={{
          heading: "The link is made. Copy it now",
          label: "Calendar link",
          hint: "It is shown only this once. Whoever has it can see these visits: give it to nobody else.",
        }}
      />
    </section>
  );
}
