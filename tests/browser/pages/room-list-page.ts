import { SitePage } from "./site-page";

export class RoomListPage extends SitePage {
  static readonly route = "/desk/settings/rooms";
  static readonly heading = /^Rooms$/;
}
