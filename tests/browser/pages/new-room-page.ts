import { SettingsFormPage } from "./settings-form-page";

export class NewRoomPage extends SettingsFormPage {
  static readonly route = "/desk/settings/rooms/new";
  static readonly heading = /^Add a room$/;
}
