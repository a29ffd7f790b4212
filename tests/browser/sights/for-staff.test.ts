import { lookAt } from "./look-at";
import { SIGHTS_OF_STAFF } from "./of-staff";

lookAt(SIGHTS_OF_STAFF);
