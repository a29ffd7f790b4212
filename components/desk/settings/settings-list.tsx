import styles from "./settings-list.module.css";

const PARTS = [
  {
    title: "The clinic",
    pages: [
      ["/desk/settings/clinic", "Clinic", "Name, address, phone, time zone"],
      ["/desk/settings/rules", "Rules", "Online booking, notice, cut-off, reminders"],
      ["/desk/settings/texts", "Texts", "What you add to mails and pages"],
    ],
  },
  {
    title: "Who, what and where",
    pages: [
      ["/desk/settings/practitioners", "Practitioners", "Who treats, with picture and colour"],
      ["/desk/settings/rooms", "Rooms", "Where patients lie"],
      ["/desk/settings/treatments", "Treatments", "Length, price, who gives them and where"],
    ],
  },
  {
    title: "Time",
    pages: [
      ["/desk/settings/hours", "Hours", "The week of each practitioner and room"],
      ["/desk/settings/closed-days", "Closed days", "Holidays, and days with other hours"],
      ["/desk/settings/misfits", "Visits that do not fit", "Booked before hours were changed"],
      ["/desk/closing", "Somebody is away", "Move or ask all patients of some days"],
    ],
  },
  {
    title: "Staff",
    pages: [
      ["/desk/settings/people", "People", "Who may sign in, and the second step"],
      ["/desk/settings/trail", "Trail", "Who did what, and when"],
    ],
  },
  {
    title: "Data and programs",
    pages: [
      ["/desk/settings/data", "Data", "Take everything with you, bring patients in"],
      ["/desk/settings/programs", "Programs", "Calendar feeds, FHIR, webhooks"],
    ],
  },
] as const;

/** The ways to every page on which something is set. */
export function SettingsList() {
  return (
    <div className={styles.parts}>
      {PARTS.map(({ title, pages }) => (
        <section key={title} aria-label={title}>
          <h2 className={styles.title}>{title}</h2>
          <ul className={styles.pages}>
            {pages.map(([path, name, what]) => (
              <li key={path}>
                <a href={path}>{name}</a>
                <small className={styles.what}>{what}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
