import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { clinicTime } from "./clinic-words";
import { dayWithoutYear } from "./free-days";
import { listed } from "./listed";

/** A time, and the full name of whoever has it. */
type Offered = { start: Instant; practitionerName: string };

/** "Hannah": people say "with Hannah". */
const firstName = (name: string): string => name.split(" ")[0] ?? name;

/** To be read aloud: "I can offer Tuesday, December 1, at 1:15 or 2:00 PM with Hannah, or Thursday at 3:30 PM …" */
export function offerSentence(times: readonly Offered[], zone: string): string {
  const groups: { day: string; practitionerName: string; starts: Instant[] }[] = [];
  for (const { start, practitionerName } of times) {
    const day = dateAt(start, zone);
    const last = groups.at(-1);
    if (last && last.day === day && last.practitionerName === practitionerName) last.starts.push(start);
    else groups.push({ day, practitionerName, starts: [start] });
  }
  const said = groups.map(({ starts, practitionerName, day }, index) => {
    const at = `at ${clockWords(starts, zone)} with ${firstName(practitionerName)}`;
    const isSameDay = groups[index - 1]?.day === day;
    return isSameDay ? at : `${dayWithoutYear(starts[0] ?? 0, zone)}, ${at}`;
  });
  const question = times.length > 1 ? "Which suits you?" : "Does that suit you?";
  return `I can offer ${said.join(", or ")}. ${question}`;
}

/** To be read back: "Tuesday, December 1, at 2:00 PM with Hannah". */
export const visitSentence = ({ start, practitionerName }: Offered, zone: string): string =>
  `${dayWithoutYear(start, zone)}, at ${clinicTime(start, zone)} with ${firstName(practitionerName)}`;

/** "1:15 or 2:00 PM": the half of the day is said once when it is the same. */
function clockWords(starts: readonly Instant[], zone: string): string {
  const times = starts.map((start) => clinicTime(start, zone));
  const halves = new Set(times.map((time) => time.slice(-3)));
  const shorten = halves.size === 1 && /^ [AP]M$/.test([...halves][0] ?? "");
  return listed(
    times.map((time, index) => (shorten && index < times.length - 1 ? time.slice(0, -3) : time)),
    "or",
  );
}
