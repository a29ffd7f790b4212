/** What the list of checks asks for and this machine cannot do, or does elsewhere: said rather than left out. */
export const NOT_RUN_HERE: Record<string, string> = {
  "A loss of power":
    "Killing a process loses what it had in memory, not what the disk had promised to keep. That needs a machine whose plug can be pulled, and honest disks.",
  "Firefox and WebKit": "There is one browser here, Chromium.",
  "A container, and what may leave it (O-03)":
    "No container can be started here. That the application's role owns nothing is proved (`guards`).",
  "TLS, and the grade of the public Observatory (H-02)":
    "TLS ends at the proxy, and the Observatory looks at public sites alone.",
  "Eight hours of soak (O-07)":
    "An hour is proved (`soak`). `MINUTES=480 npm run prove -- soak` takes eight, before a release.",
  "A spreadsheet that opens the export (I-05)":
    "No LibreOffice here. The export's own test reads the cells and their apostrophes.",
  "Advisories of the packages (O-01)":
    "The registry's audit cannot be asked from here. docs/dependencies.md says what was looked at, and when.",
};
