import { SitePage } from "./site-page";

export class JoinPage extends SitePage {
  static readonly route = "/desk/patients/[patientId]/join";
  static readonly heading = /(Find the other record|One person\?)$/;
}
