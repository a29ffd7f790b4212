import "server-only";

export { listenToDesk as watchDesk, type DeskEvent } from "@/lib/data/desk-events";
