/** What the trail says about what the clinic is made of and the words it has put into pages and mails. */
export const CATALOGUE_TRAIL_WORDS: Record<string, string> = {
  "practitioner.made": "added a practitioner",
  "practitioner.changed": "changed a practitioner",
  "practitioner.retired": "retired a practitioner",
  "practitioner.brought-back": "brought a practitioner back",
  "room.made": "added a room",
  "room.changed": "changed a room",
  "room.retired": "retired a room",
  "room.brought-back": "brought a room back",
  "treatment.made": "added a treatment",
  "treatment.changed": "changed a treatment",
  "treatment.retired": "retired a treatment",
  "treatment.brought-back": "brought a treatment back",
  "text.changed": "changed texts of pages and mails",
  "text.tried": "had a test mail sent",
};
