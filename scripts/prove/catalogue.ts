import type { Claim } from "./claim";
import { GATE } from "./claims-at-the-gate";
import { DIARY } from "./claims-of-the-diary";
import { FAULTS } from "./claims-under-faults";
import { MAIL } from "./claims-of-mail";
import { PEOPLE } from "./claims-of-people";
import { TIME } from "./claims-of-time";

/** Every promise that this machine can put to the test. Those that kill come last: what they leave behind is theirs. */
export const CLAIMS: readonly Claim[] = [...DIARY, ...TIME, ...MAIL, ...PEOPLE, ...GATE, ...FAULTS];
