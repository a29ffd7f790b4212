import { records } from "@/tests/browser/support/records";
import { lookAt } from "./look-at";
import { SIGHTS_OF_PATIENTS } from "./of-patients";

const database = records();
beforeAll(() => database.offerAroundTheClock());

lookAt(SIGHTS_OF_PATIENTS);
