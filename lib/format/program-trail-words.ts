/** What the trail says about other programs and what they are let into. */
export const PROGRAM_TRAIL_WORDS: Record<string, string> = {
  "program.feed-made": "made a calendar link",
  "program.feed-revoked": "took a calendar link back",
  "program.token-made": "made an access token for a program",
  "program.token-revoked": "took an access token back",
  "program.webhook-made": "had an address told of visits",
  "program.webhook-disabled": "stopped telling an address of visits",
  "program.webhook-enabled": "had an address told of visits again",
  "program.webhook-deleted": "removed an address that was told of visits",
  "program.webhook-gone": "stopped telling an address that answered that it is gone",
};
