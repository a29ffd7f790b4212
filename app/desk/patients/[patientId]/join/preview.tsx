import sections from "@/app/desk/account/page.module.css";
import { FoundVisits } from "@/components/desk/find/found-visits";
import { JoinForm } from "@/components/desk/patient/join-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { JoinPreview } from "@/lib/desk/preview-join";
import { joinAction } from "./actions";
import { answeredAlready, questionsAbout } from "./join-questions";

type Props = { preview: JoinPreview; timeZone: string };

/** What there is and what there will be. */
export function Preview({ preview, timeZone }: Props) {
  const { into, from, visits, clashes } = preview;
  const questions = questionsAbout(preview);

  return (
    <main id="main-content">
      <PageHeader
        title="One person?"
        above={`${into.name} and ${from.name}`}
        lead="Look closely: two people of one family can share a name, an address and a number."
      />
      <div className={sections.sections}>
        <section className={sections.section} aria-labelledby="kept">
          <h2 id="kept">{clashes.length > 0 ? "They cannot be joined" : "What is kept"}</h2>
          {clashes.length > 0 ? (
            <Notice kind="warning" heading="Both have a visit at the same time">
              <p>
                Nobody can be in two places. If they are one person all the same, move or cancel one of these
                visits first.
              </p>
              <FoundVisits visits={clashes.flat()} timeZone={timeZone} />
            </Notice>
          ) : (
            <>
              <p>
                {questions.length === 0
                  ? "Both say the same."
                  : "What both say the same stays. Choose where they differ."}{" "}
                Notes of both are kept. You can undo it for some minutes.
              </p>
              <JoinForm action={joinAction} hidden={answeredAlready(preview)} questions={questions} />
            </>
          )}
          <p>
            <a href={`/desk/patients/${into.patientId}`}>Leave them two</a>
          </p>
        </section>
        <section className={sections.section} aria-labelledby="visits">
          <h2 id="visits">
            {clashes.length > 0 ? "All their visits" : `The visits there will be: ${visits.length}`}
          </h2>
          <FoundVisits
            visits={visits.map((visit) => ({ ...visit, patientName: ownerOf(preview, visit.patientId) }))}
            timeZone={timeZone}
          />
        </section>
      </div>
    </main>
  );
}

const ownerOf = ({ into, from }: JoinPreview, patientId: string): string =>
  patientId === into.patientId ? into.name : from.name;
