import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import styles from "./call.module.css";
import type { CallState, CallView, KnownPerson } from "./call-state";
import { CallerField } from "./caller-field";

type Props = {
  state: CallState;
  view: CallView;
  choose: (person: KnownPerson) => void;
  moveNumber: () => void;
};

/** Somebody on record, or a name and a number. */
export function WhoCalls({ state: { fields, fieldErrors }, view: { patient, alike }, ...does }: Props) {
  return (
    <div className={styles.who}>
      {patient ? (
        <div className={styles.known}>
          <p>
            <strong>{patient.name}</strong>
            <span className={styles.facts}>{patient.facts}</span>
          </p>
          <Button look="quiet" name="do" value="nobody">
            Somebody else
          </Button>
        </div>
      ) : (
        <CallerField defaultValue={fields["name"]} error={fieldErrors["name"]?.[0]} {...does} />
      )}
      <TextField
        name="phone"
        label="Phone"
        type="tel"
        autoComplete="off"
        optional
        maxLength={40}
        defaultValue={fields["phone"]}
        error={fieldErrors["phone"]?.[0]}
      />
      {alike.length > 0 && (
        <div className={styles.alike} role="group" aria-labelledby="alike">
          <p id="alike">
            <strong>The same person?</strong> Nothing is joined unless you say so.
          </p>
          {alike.map((person) => (
            <p key={person.patientId}>
              {person.name} <span className={styles.facts}>{person.facts}</span>
              <AlikeButton person={person} choose={does.choose} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Without JavaScript the button itself says who it is. */
function AlikeButton({ person, choose }: { person: KnownPerson; choose: (person: KnownPerson) => void }) {
  return (
    <Button
      look="quiet"
      name="person"
      value={person.patientId}
      onClick={(event) => {
        event.preventDefault();
        choose(person);
      }}
    >
      Yes, this is {person.name}
    </Button>
  );
}
