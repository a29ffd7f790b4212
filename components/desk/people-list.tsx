import { Button } from "@/components/ui/button";
import type { StaffRole } from "@/lib/domain/staff";
import { ROLE_WORDS } from "@/lib/format/role-words";
import styles from "./list.module.css";

type Person = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  isDisabled: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
};

type Props = {
  people: Person[];
  /** Whoever is looking: nobody takes the own sign-in away. */
  self: string;
  change: (form: FormData) => Promise<void>;
};

/** Everyone who may sign in, or once might, and what can be done about each. */
export function PeopleList({ people, self, change }: Props) {
  return (
    <ul className={styles.list}>
      {people.map((person) => (
        <li key={person.id} className={styles.item}>
          <span className={styles.what}>
            <strong>{person.name}</strong>
            <span className={styles.more}>{person.email}</span>
            <span className={styles.more}>{stateOf(person)}</span>
          </span>
          {person.id !== self && (
            <form action={change} className={styles.ways}>
              <input type="hidden" name="person" value={person.id} />
              {waysFor(person).map(([value, words]) => (
                <Button key={value} name="change" value={value} look="quiet">
                  {words}
                  <span className="visually-hidden"> ({person.name})</span>
                </Button>
              ))}
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

function stateOf({ role, isDisabled, hasPassword, hasSecondFactor }: Person): string {
  const state = isDisabled ? "may not sign in" : !hasPassword ? "has not chosen a password yet" : "";
  return [ROLE_WORDS[role], hasSecondFactor && "second step on", state].filter(Boolean).join(", ");
}

function waysFor({ isDisabled, hasPassword, hasSecondFactor }: Person): [value: string, words: string][] {
  if (isDisabled) return [["enable", "Let sign in again"]];
  return [
    ["link", hasPassword ? "Mail a new-password link" : "Mail the invitation again"],
    ...(hasSecondFactor ? [["second-factor", "Lost phone"] as [string, string]] : []),
    ["disable", "Disable"],
  ];
}
