import { lookAt } from "./look-at";
import { SIGHTS_OF_PATIENTS } from "./of-patients";

lookAt(SIGHTS_OF_PATIENTS);
