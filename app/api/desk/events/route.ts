import { notAdmitted } from "@/app/api/desk/not-admitted";
import { endpoint } from "@/app/api/endpoint";
import { clock } from "@/app/clock";
import { admitInBackground } from "@/lib/auth/admission";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { watchDesk, type DeskEvent } from "@/lib/desk/watch-desk";
import { clinicTime } from "@/lib/format/clinic-words";
import { eventStream } from "@/lib/http/event-stream";
import { jsonAnswer } from "@/lib/http/json-answer";

/** How often the stream shows that it lives, and asks whether whoever listens may still. */
const ALIVE_MS = 10_000;

/**
 * What happens at the desk, as it happens. Events: `change` {days}, `messages`, `waitlist`, `missed` (anything may have
 * changed), `alive` {at}, and `over` when whoever listens is not signed in any more. Who cannot read a stream and asks for
 * JSON instead is told whether there is a desk to talk to.
 */
export async function GET(request: Request): Promise<Response> {
  const admission = await admitInBackground();
  if (!admission.ok) return notAdmitted(admission.refusal);
  const alive = await signOfLife();
  const isStream = request.headers.get("accept")?.includes("text/event-stream") ?? false;
  if (!isStream || request.method !== "GET") return jsonAnswer(alive);

  return eventStream((send, end) => {
    const leave = watchDesk((event) => {
      if ("closing" in event) end();
      else send(nameOf(event), event);
    });
    const timer = setInterval(() => {
      stillThere()
        .then((isThere) => (isThere ? signOfLife() : null))
        .then((sign) => {
          send(sign ? "alive" : "over", sign ?? {});
          if (!sign) end();
        })
        .catch(end);
    }, ALIVE_MS);
    send("alive", alive);
    return () => {
      clearInterval(timer);
      leave();
    };
  }, request.signal);
}

export const { HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET });

const nameOf = (event: DeskEvent) =>
  "days" in event ? "change" : "messages" in event ? "messages" : "waitlist" in event ? "waitlist" : "missed";

/** The clinic's time in words: what a page that hears no more can say it was last right at. */
const signOfLife = async () => ({ at: clinicTime(clock(), (await clinicFacts()).timeZone) });

const stillThere = async (): Promise<boolean> => (await admitInBackground()).ok;
