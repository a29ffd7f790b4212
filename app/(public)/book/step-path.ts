import type { Route } from "next";
import type { Step } from "@/lib/domain/booking-journey";

export const stepPath = (draftId: string, step: Step | "confirmed"): Route =>
  `/book/${draftId}/${step}` as Route;
