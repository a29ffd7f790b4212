import type { VisitFacts } from "@/lib/domain/message";
import type { Block } from "./letter";

/** How a letter about a visit begins: with whoever arranged it, and with whom it is for when that is someone else. */
export function greeting({ recipientName, visitorName, byPhone }: VisitFacts): Block[] {
  const hello = { paragraph: recipientName ? `Hello ${recipientName},` : "Hello," };
  if (!visitorName) return [hello];
  return [hello, { paragraph: `This ${byPhone ? "call" : "visit"} is for ${visitorName}. You arranged it.` }];
}
