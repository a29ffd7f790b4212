import "server-only";

export { isBusy } from "@/lib/data/busy";
