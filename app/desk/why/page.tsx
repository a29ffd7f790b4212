import type { Metadata, Route } from "next";
import { clock } from "@/app/clock";
import { ObstacleList } from "@/components/desk/obstacle-list";
import styles from "@/components/desk/visit/visit.module.css";
import { WhyQuestion } from "@/components/desk/why-question";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { chosenStart } from "@/lib/booking/chosen-start";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { whyNot } from "@/lib/desk/why-not";
import { isoAt } from "@/lib/domain/clinic-time";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { obstaclesInWords } from "@/lib/format/obstacle-links";
import { NothingToExplain } from "./nothing-to-explain";

export const metadata: Metadata = { title: "Why not?" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Why a time cannot be booked, for patients and for the desk: practitioner, start and treatment are in the address. */
export default async function WhyPage({ searchParams }: Props) {
  await requireStaff();
  const [query, { timeZone }, practitioners] = await Promise.all([
    searchParams,
    clinicFacts(),
    listPractitioners(),
  ]);
  const given = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  const start = chosenStart(given("start"));
  const practitioner = practitioners.find(({ slug }) => slug === given("practitioner"));
  const treatment =
    practitioner?.treatments.find(({ slug }) => slug === given("treatment")) ?? practitioner?.treatments[0];
  if (start === null || !practitioner || !treatment) return <NothingToExplain />;

  const asked = { practitioner: practitioner.slug, start, treatment: treatment.slug };
  const why = await whyNot(asked, clock());
  if (!why) return <NothingToExplain />;
  const { forPatients, forDesk } = why;
  const inTheWay = obstaclesInWords(forDesk, timeZone);
  const rulesForPatients = obstaclesInWords(forPatients, timeZone).filter(
    ({ words }) => !inTheWay.some((one) => one.words === words),
  );
  const value = isoAt(start, timeZone);
  const book = `/desk/book?${new URLSearchParams({ ...asked, start: value })}`;

  return (
    <main id="main-content">
      <PageHeader
        above={`${treatment.name} with ${practitioner.name}`}
        title={forPatients.length === 0 ? "This time is free" : "Why not this time?"}
        lead={clinicDateTime(start, timeZone)}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.section} aria-labelledby="desk">
            <h2 id="desk">{forDesk.length === 0 ? "You can book it" : "In the way"}</h2>
            <ObstacleList obstacles={inTheWay} />
            <div className={styles.ways}>
              {forDesk.length === 0 ? (
                <ButtonLink href={book as Route}>Book it here</ButtonLink>
              ) : (
                <ButtonLink href={`${book}&squeeze=1` as Route} look="secondary">
                  Squeeze in, with a reason
                </ButtonLink>
              )}
            </div>
          </section>
          <section className={styles.section} aria-labelledby="patients">
            <h2 id="patients">
              {forPatients.length === 0 ? "Patients can book it too" : "Patients cannot book it"}
            </h2>
            {forDesk.length > 0 && <p>For the same reason{rulesForPatients.length > 0 ? ", and:" : "."}</p>}
            <ObstacleList obstacles={rulesForPatients} />
          </section>
        </div>
        <section className={styles.section} aria-labelledby="other">
          <h2 id="other">Another treatment?</h2>
          <WhyQuestion
            practitioner={practitioner.slug}
            start={value}
            treatments={practitioner.treatments}
            chosen={treatment.slug}
          />
        </section>
      </div>
    </main>
  );
}
