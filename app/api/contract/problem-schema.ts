import { z } from "zod";
import { PROBLEMS, type ProblemName } from "@/lib/http/problem";
import { slotSchema } from "./slots-answer";

const members = (name: ProblemName) => ({
  type: z.literal(`/problems/${name}`),
  title: z.literal(PROBLEMS[name].title),
  status: z.literal(PROBLEMS[name].status),
  detail: z.string().meta({ description: "For people: what happened, and what they can do" }),
});

const errors = z
  .array(z.strictObject({ path: z.string(), message: z.string() }))
  .min(1)
  .meta({ description: "Each fault at its place: patient.email, start, days" });

const alternatives = z.array(slotSchema).meta({ description: "Free times, nearest first" });

/** What RFC 9457 leaves to us: which members each problem has. */
export function problemSchema(name: ProblemName): z.ZodType {
  if (name === "invalid") return z.strictObject({ ...members(name), errors });
  if (name === "slot-taken") return z.strictObject({ ...members(name), alternatives });
  return z.strictObject(members(name));
}
