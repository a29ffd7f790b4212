/** PostgreSQL notifications for open desks: {"days": ["2026-12-01"]}, {"messages": true} or {"waitlist": true}. */
export const DESK_CHANNEL = "desk";
