/** What the trail says about settings. */
export const SETTINGS_TRAIL_WORDS: Record<string, string> = {
  "clinic.changed": "changed the clinic’s settings",
  "settings.hours-changed": "changed the week of a practitioner or room",
  "settings.hours-change-removed": "took a planned change of hours back",
  "settings.days-closed": "laid closed days, or days with other hours",
  "settings.days-opened": "took closed days back",
  "settings.holidays-changed": "changed on which holidays the clinic closes",
};
