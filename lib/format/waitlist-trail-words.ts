/** What happened on the waitlist, as it goes on after a name. */
export const WAITLIST_TRAIL_WORDS: Record<string, string> = {
  "waitlist.joined": "went on the waitlist",
  "waitlist.wish-changed": "changed what would suit on the waitlist",
  "waitlist.offered": "kept a time for somebody on the waitlist",
  "waitlist.accepted": "took a time that was kept on the waitlist",
  "waitlist.declined": "gave back a time that was kept on the waitlist",
  "waitlist.expired": "passed on a time that nobody had answered about in time",
  "waitlist.withdrawn": "took back a time that was kept on the waitlist",
  "waitlist.left": "left the waitlist",
  "waitlist.over": "ended a place on the waitlist that nothing could help any more",
  "waitlist.put-first": "put somebody first on the waitlist",
  "waitlist.put-back": "put somebody on the waitlist back to their place",
  "waitlist.taken-off": "took somebody off the waitlist",
};
