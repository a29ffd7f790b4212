import { SettingsFormPage } from "./settings-form-page";

export class EditRoomPage extends SettingsFormPage {
  static readonly route = "/desk/settings/rooms/[roomId]";
  static readonly heading = /^(Retired room|Room) /;
}
