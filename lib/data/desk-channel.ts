/** PostgreSQL notifications for open desks: {"days": ["2026-12-01"]} or {"messages": true}. */
export const DESK_CHANNEL = "desk";
