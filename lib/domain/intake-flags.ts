import { needsSafety, type IntakeRecord } from "./intake";

/** What the practitioner has to know before anything else. `stop`: talk before needling. */
export type IntakeFlag = { kind: "stop" | "care" | "room"; text: string };

type Rule = IntakeFlag & { holds: (record: IntakeRecord) => boolean };

const has =
  (id: string) =>
  ({ given }: IntakeRecord): boolean =>
    given.precautions?.has.some((one) => one === id) ?? false;

const stop = (text: string, holds: Rule["holds"]): Rule => ({ kind: "stop", text, holds });
const care = (text: string, holds: Rule["holds"]): Rule => ({ kind: "care", text, holds });
const room = (text: string, holds: Rule["holds"]): Rule => ({ kind: "room", text, holds });

/** In the order in which they are read. Sources: shared research, features.md C1 and C2. */
const RULES: readonly Rule[] = [
  // C1: a yes is a sign for a doctor today. The visit is not cancelled by itself.
  stop(
    "Said yes to a safety question and was sent to emergency care. Call before the visit.",
    ({ safety }) => safety?.outcome === "urgent",
  ),
  // C1: "both" and new weakness lead back to the safety questions; here they were left without answering them.
  stop(
    "Has not answered the safety questions since an answer that calls for them. Ask them first.",
    (record) => record.safety?.outcome !== "urgent" && needsSafety(record),
  ),
  // C1, NHS 111 Wales: weakness that gets worse, and both legs, are watched even after a no to all questions.
  care(
    "Weakness in a leg is new or getting worse. Examine first.",
    ({ given }) => given.nerves?.weakness === "new",
  ),
  care("Pain in both legs. Examine first.", ({ given }) => given.side?.side === "both"),
  // C2, Sierpina 2005: severe bleeding disorders should be excluded.
  stop("Bleeding disorder: talk before needling.", has("bleeding")),
  // C2: NHS, by way of the press: usually not advised.
  stop("Skin infection or wound: talk before needling, and keep away from the place.", has("skin")),
  stop("Metal allergy: talk before needling.", has("metal")),
  // C2, Sierpina 2005 and Rapson 2008: not in the region of an implanted electrical device; most would not test it.
  care("Implanted device: no electro-acupuncture, manual needling only.", has("implant")),
  // C2, PMC4315381: appears safe with proper place and depth; one hematoma. Nobody is told to stop a medicine.
  care(
    "Blood thinner: needle shallow, press longer after needles. Do not advise to stop it.",
    has("blood-thinner"),
  ),
  // C2, NHS and Rapson 2008.
  care("Pregnant or may be: leave out the points to avoid.", has("pregnant")),
  // C2, Medscape and PMC2995190: fear and fainting are common reasons to stop.
  care("Afraid of needles: lie down, go slow.", has("needle-fear")),
  care("Has fainted before: lie down, go slow, stay near.", has("fainted")),
  care("First time with needles: explain each step.", ({ given }) => given.positions?.firstTime === "yes"),
  // C2, last row: practice knowledge, not verified.
  room("Cannot lie face-down.", ({ given }) => cannotLie(given, "front")),
  room("Cannot lie on the back.", ({ given }) => cannotLie(given, "back")),
  room("Cannot lie on the side.", ({ given }) => cannotLie(given, "side")),
  room(
    "Cannot sit for 10 minutes: do not let them wait seated.",
    ({ given }) => given.positions?.sit === "no",
  ),
  room("Cannot climb stairs: choose a room without.", ({ given }) => given.positions?.stairs === "no"),
];

const cannotLie = ({ positions }: IntakeRecord["given"], how: "front" | "back" | "side"): boolean =>
  positions ? !positions.lying.includes(how) : false;

/** What follows from the answers, the gravest first. */
export const flagsOf = (record: IntakeRecord): IntakeFlag[] =>
  RULES.filter(({ holds }) => holds(record))
    .map(({ kind, text }) => ({ kind, text }))
    .sort((one, other) => GRAVITY.indexOf(one.kind) - GRAVITY.indexOf(other.kind));

const GRAVITY: readonly IntakeFlag["kind"][] = ["stop", "care", "room"];
