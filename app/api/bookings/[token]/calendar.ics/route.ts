import { SECRET_ADDRESS, withVisit, type TokenParams } from "@/app/api/bookings/[token]/visit-door";
import { endpoint } from "@/app/api/endpoint";
import { calendarFile } from "@/lib/booking/calendar-file";

/** The visit as an iCalendar file; of a cancelled visit, one that takes it out of the calendar. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<TokenParams>(
  {
    GET: (request, params) => {
      const now = Date.now();
      return withVisit(request, params, now, (visit) => {
        const { method, name, text } = calendarFile(visit, now);
        return new Response(text, {
          headers: {
            "Content-Type": `text/calendar; charset=utf-8; method=${method}`,
            "Content-Disposition": `attachment; filename="${name}"`,
          },
        });
      });
    },
  },
  SECRET_ADDRESS,
);
