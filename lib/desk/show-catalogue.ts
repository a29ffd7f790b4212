import "server-only";

export {
  readPractitionerSettings as listPractitioners,
  type PractitionerSettings,
} from "@/lib/data/practitioner-settings";
export { readRoomSettings as listRooms, type RoomSettings } from "@/lib/data/room-settings";
export {
  readTreatmentSettings as listTreatments,
  type TreatmentSettings,
} from "@/lib/data/treatment-settings";
