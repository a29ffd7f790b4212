import "server-only";

export { findPicture } from "@/lib/data/practitioner-pictures";
